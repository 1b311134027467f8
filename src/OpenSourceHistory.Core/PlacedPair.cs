namespace OpenSourceHistory.Core;

/// <summary>A name and what an author says of it in a file.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where it stands.</param>
/// <param name="Value">What is said of it.</param>
/// <param name="ValueSpan">Where that stands.</param>
public sealed record PlacedPair(string Name, SourceSpan NameSpan, string Value, SourceSpan ValueSpan);
