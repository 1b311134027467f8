namespace OpenSourceHistory.Pages.Structure;

/// <summary>Whether an item of a page is the content of an element or an artifact; by default neither is said.</summary>
public readonly record struct ItemMark
{
    // Elements count up from 1, artifacts down from -1.
    private readonly int _code;

    private ItemMark(int code) => _code = code;

    /// <summary>Nothing is said.</summary>
    public static ItemMark None => default;

    /// <summary>Index of the element, or null.</summary>
    public int? Element => _code > 0 ? _code - 1 : null;

    /// <summary>Kind of artifact, or null.</summary>
    public ArtifactKind? Artifact => _code < 0 ? (ArtifactKind)(-1 - _code) : null;

    /// <summary>The mark of an element's content.</summary>
    /// <param name="index">Index of the element.</param>
    public static ItemMark OfElement(int index) => new(index + 1);

    /// <summary>The mark of an artifact.</summary>
    /// <param name="kind">Its kind.</param>
    public static ItemMark OfArtifact(ArtifactKind kind) => new(-1 - (int)kind);

    /// <inheritdoc/>
    public override string ToString() => Element is { } index
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<{index}>")
        : Artifact is { } kind ? $"({kind})" : "-";
}
