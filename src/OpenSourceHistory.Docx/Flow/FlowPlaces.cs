namespace OpenSourceHistory.Docx.Flow;

/// <summary>The places of a book that can be referred to, and those that are.</summary>
/// <param name="Anchored">Ids of the manuscript that have a place in the file.</param>
/// <param name="Linked">Ids that links in the text point to.</param>
/// <param name="Labelled">Ids of figures and tables whose captions have a label.</param>
/// <param name="Texts">Text that a reference to a heading, figure or table shows, by id.</param>
internal sealed record FlowPlaces(
    IReadOnlySet<string> Anchored, IReadOnlySet<string> Linked, IReadOnlySet<string> Labelled, IReadOnlyDictionary<string, string> Texts);
