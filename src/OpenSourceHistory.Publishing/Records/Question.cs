namespace OpenSourceHistory.Publishing.Records;

/// <summary>Something that a build asked of files.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The path, in full.</param>
/// <param name="Most">How many files are looked at, of those under a folder; else 0.</param>
internal readonly record struct Question(QuestionKind Kind, string Path, int Most = 0);
