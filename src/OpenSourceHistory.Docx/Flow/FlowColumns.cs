namespace OpenSourceHistory.Docx.Flow;

/// <summary>Columns of text.</summary>
/// <param name="Count">How many.</param>
/// <param name="Gap">Twips between two.</param>
internal readonly record struct FlowColumns(int Count, int Gap)
{
    /// <summary>A single column.</summary>
    public static FlowColumns One { get; } = new(1, 0);
}
