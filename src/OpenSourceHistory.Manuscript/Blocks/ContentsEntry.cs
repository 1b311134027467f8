namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A line of the table of contents. Its page number and leaders are generated content of the style sheet.</summary>
/// <param name="Level">Level of the heading named, 1 to 6.</param>
/// <param name="TargetId">Id of the heading named.</param>
/// <param name="Inlines">The heading's text without notes and links.</param>
public sealed record ContentsEntry(int Level, string TargetId, ValueList<Inline> Inlines) : Node;
