namespace OpenSourceHistory.Publishing.Receiving;

/// <summary>A rule of a receiver that a book breaks.</summary>
/// <param name="Key">The rule's key.</param>
/// <param name="Told">What the author is told, at its place in the book.</param>
internal sealed record BrokenRule(string Key, Diagnostic Told);
