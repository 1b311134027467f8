namespace OpenSourceHistory.Epub.Preflight.Reading;

/// <summary>A resource of the manifest.</summary>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Path">Path in the container; null where it leads out of it.</param>
/// <param name="Reference">How the manifest refers to it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Line">Line of the package document, from 1.</param>
internal sealed record PackageItem(string Id, string? Path, string Reference, string MediaType, int Line)
{
    /// <summary>What it is besides.</summary>
    public ValueList<string> Properties { get; init; } = [];

    /// <summary>Id of the resource that is shown in its place, or null.</summary>
    public string? Fallback { get; init; }

    /// <summary>True for a page.</summary>
    public bool IsDocument => MediaType is "application/xhtml+xml" or "image/svg+xml";

    /// <summary>True for a page of XHTML.</summary>
    public bool IsXhtml => MediaType == "application/xhtml+xml";

    /// <summary>True for a picture.</summary>
    public bool IsPicture => MediaType.StartsWith("image/", StringComparison.Ordinal);
}
