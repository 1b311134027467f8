namespace OpenSourceHistory.Epub.Package;

/// <summary>What the package document says about the book.</summary>
/// <param name="Book">Title, contributors and the rest.</param>
/// <param name="Identifier">Identifier of this edition: urn:uuid, urn:isbn or URL.</param>
/// <param name="Modified">Date of last modification.</param>
/// <param name="Accessibility">What readers with disabilities can expect.</param>
internal sealed record PackageMetadata(BookMetadata Book, string Identifier, DateTimeOffset Modified, AccessibilityMetadata Accessibility)
{
    /// <summary>Identifier of the edition whose pages are marked and listed; null where none are.</summary>
    public string? PageSource { get; init; }

    /// <summary>ISBN of the printed book, as an identifier; null where it has none.</summary>
    public string? PrintIsbn { get; init; }

    /// <summary>True where faces are embedded.</summary>
    public bool HasFonts { get; init; }
}
