namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What the passes need to know of the edition that a book is made for.</summary>
/// <param name="Name">Its name in <c>book.yaml</c>.</param>
/// <param name="Format"><c>pdf</c>, <c>docx</c> or <c>epub</c>.</param>
public sealed record EditionTraits(string Name, string Format)
{
    /// <summary>True where a reader can follow links: on screens, but not on paper.</summary>
    public bool HasLiveLinks { get; init; } = true;

    /// <summary>False where a reading system has the pages: an e-book can name none.</summary>
    public bool HasPages => Format != "epub";

    /// <summary>Identifier of the edition (urn:isbn, urn:uuid, URL), or null.</summary>
    public string? Identifier { get; init; }

    /// <summary>Typefaces and setting, for the colophon and the credits; null where nothing in the book asks for them.</summary>
    public EditionTypography? Typography { get; init; }

    /// <summary>The program and its version, such as <c>osh 0.1</c>; null where it is not to be named.</summary>
    public string? Tool { get; init; }
}
