using OpenSourceHistory.Manuscript.Editions;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What the passes need to know of the edition that a book is made for; where it is the same, they make the same book.</summary>
public sealed record EditionTraits
{
    /// <summary>True where a reader can follow links: on screens, but not on paper.</summary>
    public bool HasLiveLinks { get; init; } = true;

    /// <summary>False where a reading system makes the pages: such an edition can name none.</summary>
    public bool HasPages { get; init; } = true;

    /// <summary>Identifier of the edition (urn:isbn, urn:uuid, URL), or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>ISBN of the printed book where this is an e-book of it, as an identifier; or null.</summary>
    public string? PrintIsbn { get; init; }

    /// <summary>Typefaces and setting, for the colophon and the credits; null where nothing in the book asks for them.</summary>
    public EditionTypography? Typography { get; init; }

    /// <summary>The program and its version, such as <c>osh 0.1</c>; null where it is not to be named.</summary>
    public string? Tool { get; init; }

    /// <summary>The traits of an edition.</summary>
    /// <param name="edition">The edition.</param>
    public static EditionTraits Of(Edition edition) => new()
    {
        HasLiveLinks = edition.HasLiveLinks,
        HasPages = edition.HasPages,
        Identifier = edition.Identifier,
        PrintIsbn = (edition as EpubEdition)?.PrintIsbn,
    };
}
