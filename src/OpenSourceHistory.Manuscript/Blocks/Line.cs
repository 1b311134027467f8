namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>One line of a line block.</summary>
/// <param name="Inlines">Its text; leading spaces are no-break spaces.</param>
public sealed record Line(ValueList<Inline> Inlines) : Node;
