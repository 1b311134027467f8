namespace OpenSourceHistory.Docx.Flow;

/// <summary>The table of contents, or a list of figures or tables: a field that Word can build anew, already filled in.</summary>
/// <param name="Entries">Its lines.</param>
/// <param name="Targets">For each line, the id of what it names.</param>
/// <param name="DeepestLevel">Deepest heading level listed.</param>
/// <param name="HasPageNumbers">True where lines end in a page number.</param>
internal sealed record FlowContents(
    ValueList<FlowParagraph> Entries, ValueList<string> Targets, int DeepestLevel, bool HasPageNumbers) : FlowItem
{
    /// <summary>A label like those of the captions listed, such as <c>Figure 1</c>; null where headings are listed.</summary>
    public string? Label { get; init; }
}
