namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>What the blocks around a paragraph hand down to it.</summary>
/// <param name="Left">Sum of left indents in twips.</param>
/// <param name="Right">Sum of right indents in twips.</param>
/// <param name="Container">Style of paragraphs in here, or null for that of running text.</param>
/// <param name="ListDepth">Lists around.</param>
/// <param name="Place">Text, note or cell.</param>
/// <param name="Role">Role of the division around.</param>
internal readonly record struct FlowContext(int Left, int Right, string? Container, int ListDepth, FlowPlace Place, DivisionRole Role)
{
    /// <summary>The pages; of text alone.</summary>
    public FlowPage Page { get; init; }

    /// <summary>Text of notes and cells keeps their style, whatever it is grouped by.</summary>
    /// <param name="styleId">Style of what groups it, or null.</param>
    public FlowContext In(string? styleId) => Place == FlowPlace.Text ? this with { Container = styleId ?? Container } : this;

    /// <summary>The style of a paragraph of a kind: in notes, cells and designed pages, that of all paragraphs there.</summary>
    /// <param name="styleId">The kind's own style.</param>
    public string StyleOf(string styleId) => Place == FlowPlace.Text ? styleId : Container ?? styleId;
}
