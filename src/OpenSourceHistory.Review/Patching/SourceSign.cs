namespace OpenSourceHistory.Review.Patching;

/// <summary>How a source spells a character.</summary>
/// <param name="File">The source.</param>
/// <param name="Start">Where the spelling begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Node">The node whose character it is; null for the end of a paragraph.</param>
internal sealed record SourceSign(SourceFile File, int Start, int End, Node? Node);
