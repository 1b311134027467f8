namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>A word that an author may mean.</summary>
/// <param name="Word">The word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What it names, in words; may be empty.</param>
/// <param name="Replaced">What is written of it already.</param>
public sealed record Completion(string Word, CompletionKind Kind, string Detail, SourceSpan Replaced);
