namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>The pages of an edition that has been laid out, for editions that are not and yet name pages.</summary>
/// <param name="Pages">Every page, in order, blank ones too.</param>
/// <param name="Places">By id, the zero-based page on which what it names begins.</param>
public sealed record PrintedPages(ValueList<PageFolio> Pages, IReadOnlyDictionary<string, int> Places)
{
    /// <summary>What the pages begin with, in order; pages without text or picture are not among them.</summary>
    public ValueList<PageBeginning> Beginnings { get; init; } = [];

    /// <summary>The page of an id; null where nothing of that id is printed.</summary>
    /// <param name="id">The id.</param>
    public PageFolio? PlaceOf(string id) => Places.TryGetValue(id, out var page) ? Pages[page] : null;
}
