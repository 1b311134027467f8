namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>One side of a sheet: the pages on it, by zero-based number; null for a blank one.</summary>
/// <param name="Left">The page on the left.</param>
/// <param name="Right">The page on the right.</param>
/// <param name="Depth">How many sheets of its section lie outside of its own.</param>
internal sealed record SheetSide(int? Left, int? Right, int Depth);
