namespace OpenSourceHistory.Manuscript;

/// <summary>What a publisher states of a book's accessibility, which no program can tell.</summary>
public sealed record AccessibilityStatement
{
    /// <summary>What it conforms to, as EPUB Accessibility 1.1 words it: <c>EPUB Accessibility 1.1 - WCAG 2.2 Level AA</c>; null where nothing is stated.</summary>
    public string? Conformance { get; init; }

    /// <summary>Who says so; never null where <see cref="Conformance"/> is not.</summary>
    public string? Certifier { get; init; }

    /// <summary>What entitles them to, or null.</summary>
    public string? Credential { get; init; }

    /// <summary>Address of their report, or null.</summary>
    public string? Report { get; init; }

    /// <summary>Whom readers ask: an address; or null.</summary>
    public string? Contact { get; init; }

    /// <summary>Hazards as the schema has them, such as <c>flashing</c> or <c>noSoundHazard</c>; empty where not said.</summary>
    public ValueList<string> Hazards { get; init; } = [];

    /// <summary>A summary in the book's language, or null.</summary>
    public string? Summary { get; init; }
}
