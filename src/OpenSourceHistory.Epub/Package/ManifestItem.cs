namespace OpenSourceHistory.Epub.Package;

/// <summary>A resource of the publication (EPUB 3.3, section 5.6.2).</summary>
/// <param name="Id">Its id in the package document.</param>
/// <param name="Path">Path from the publication's folder.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Properties">Manifest properties, or null.</param>
/// <param name="IsInSpine">True where it is a page of the book.</param>
internal sealed record ManifestItem(
    string Id,
    string Path,
    string MediaType,
    ReadOnlyMemory<byte> Data,
    string? Properties = null,
    bool IsInSpine = false)
{
    /// <summary>Media type of content documents.</summary>
    public const string Xhtml = "application/xhtml+xml";

    /// <summary>True where compressing it once more gains nothing.</summary>
    public bool IsCompressed { get; init; } = MediaType is "image/png" or "image/jpeg";
}
