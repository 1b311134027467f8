using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Data;

/// <summary>One source cited in a cluster.</summary>
/// <param name="SourceId">The source's key.</param>
public sealed record CitationItem(string SourceId)
{
    /// <summary>The place in the source: "12-15". Null for the whole source.</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts, one of the terms of CSL 1.0.2, appendix IV, locators; pages where null.</summary>
    public string? Label { get; init; }

    /// <summary>Text before the citation.</summary>
    public FormattedText Prefix { get; init; } = FormattedText.Empty;

    /// <summary>Text behind the citation.</summary>
    public FormattedText Suffix { get; init; } = FormattedText.Empty;

    /// <summary>The names of the authors are left out, as the text around gives them (<c>[-@key]</c>).</summary>
    public bool SuppressesAuthor { get; init; }

    /// <summary>The names of the authors stand right before (<c>@key says</c>), so that nothing need follow them.</summary>
    public bool IsBehindAuthor { get; init; }

    /// <summary>Only the names of the authors are set (<c>@key says</c>); such an item counts for no position.</summary>
    public bool IsAuthorOnly { get; init; }

    /// <summary>Where the author wrote it.</summary>
    public SourceSpan Span { get; init; }
}
