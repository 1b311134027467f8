namespace OpenSourceHistory.Manuscript;

/// <summary>A term of <c>index.yaml</c>.</summary>
/// <param name="Name">The term as the index prints it.</param>
public sealed record IndexTerm(PlacedText Name)
{
    /// <summary>Phrases by which the text uses it; where none are given, the term itself.</summary>
    public ValueList<PlacedText> Matches { get; init; } = [];

    /// <summary>
    /// True where capitals and small letters count. A phrase that begins with a small letter is found with a capital all the same, as a sentence
    /// begins with one.
    /// </summary>
    public bool IsCaseSensitive { get; init; } = true;

    /// <summary>What it is sorted by, or null for the term itself.</summary>
    public string? SortKey { get; init; }

    /// <summary>Ids: the first occurrence in the section, block or span of each is a main place.</summary>
    public ValueList<PlacedText> Main { get; init; } = [];

    /// <summary>The entry that it is a sub-entry of (<c>!</c> between levels), or null.</summary>
    public PlacedText? Under { get; init; }

    /// <summary>Entries to be looked up in its stead; a term that has any is not matched in the text.</summary>
    public ValueList<PlacedText> See { get; init; } = [];

    /// <summary>Entries to be looked up as well.</summary>
    public ValueList<PlacedText> SeeAlso { get; init; } = [];
}
