namespace OpenSourceHistory.Citations.Processing;

/// <summary>A cluster whose sources are known.</summary>
/// <param name="Cites">The cites in the order of the style.</param>
/// <param name="NoteNumber">Number of the note, 0 in the text.</param>
/// <param name="Scope">Within it a source is cited in full once.</param>
internal sealed record CiteCluster(ValueList<Cite> Cites, int NoteNumber, string Scope);
