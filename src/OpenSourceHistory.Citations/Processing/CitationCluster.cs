using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>What one note, or one pair of brackets, cites.</summary>
/// <param name="Items">The sources in the author's order.</param>
/// <param name="NoteNumber">Number of the note that the cluster stands in, from 1; 0 for one in the text.</param>
/// <param name="Scope">Within it a source is cited in full once: a chapter's name, or the same text for a whole book.</param>
public sealed record CitationCluster(ValueList<CitationItem> Items, int NoteNumber, string Scope = "");
