namespace OpenSourceHistory.Review.Patching;

/// <summary>A place between the blocks of a source, and how a paragraph is written there.</summary>
/// <param name="File">The source.</param>
/// <param name="At">The place.</param>
/// <param name="Lead">What stands before its text.</param>
/// <param name="Indent">What its other lines begin with.</param>
/// <param name="Tail">What stands behind it.</param>
internal sealed record BlockPlace(SourceFile File, int At, string Lead, string Indent, string Tail);
