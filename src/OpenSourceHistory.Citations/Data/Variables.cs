using System.Collections.Frozen;

namespace OpenSourceHistory.Citations.Data;

/// <summary>The variables of a source and its types (CSL 1.0.2, appendices III and IV).</summary>
public static class Variables
{
    /// <summary>The types of a source.</summary>
    public static ValueList<string> SourceTypes { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
        "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation",
        "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>Variables that hold text.</summary>
    public static ValueList<string> Text { get; } =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number",
        "citation-key", "citation-label", "collection-title", "container-title", "container-title-short", "dimensions", "division",
        "DOI", "event", "event-place", "event-title", "genre", "ISBN", "ISSN", "jurisdiction", "keyword", "language", "license", "medium",
        "note", "original-publisher", "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher",
        "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "shortTitle", "source", "status", "title",
        "title-short", "URL", "volume-title", "year-suffix",
    ];

    /// <summary>Variables that hold numbers.</summary>
    public static ValueList<string> Numbers { get; } =
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
        "number-of-pages", "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section", "supplement-number",
        "version", "volume",
    ];

    /// <summary>Variables that hold dates.</summary>
    public static ValueList<string> Dates { get; } =
        ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"];

    /// <summary>Variables that hold names.</summary>
    public static ValueList<string> Names { get; } =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
        "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
        "series-creator", "translator",
    ];

    private static FrozenDictionary<string, VariableKind> Kinds { get; } = Pairs().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a variable holds, or null where there is no such variable.</summary>
    /// <param name="name">The variable's name.</param>
    public static VariableKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    private static IEnumerable<KeyValuePair<string, VariableKind>> Pairs() =>
    [
        .. Text.Select(n => KeyValuePair.Create(n, VariableKind.Text)),
        .. Numbers.Select(n => KeyValuePair.Create(n, VariableKind.Number)),
        .. Dates.Select(n => KeyValuePair.Create(n, VariableKind.Date)),
        .. Names.Select(n => KeyValuePair.Create(n, VariableKind.Name)),
    ];
}
