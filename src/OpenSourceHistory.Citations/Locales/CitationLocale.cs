namespace OpenSourceHistory.Citations.Locales;

/// <summary>The words, dates and marks of a language in citations, looked up along its chain of fallbacks.</summary>
public sealed record CitationLocale
{
    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }
}
