namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>An occurrence of a term.</summary>
/// <param name="Offset">Where it begins in its text node.</param>
/// <param name="Term">The term.</param>
/// <param name="IsMain">True for a main place.</param>
internal readonly record struct FoundTerm(int Offset, IndexTerm Term, bool IsMain);
