namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Fields in which programs that keep sources put citations and lists of them.</summary>
internal static class CitationField
{
    private const string Zotero = "Zotero";
    private const string EndNote = "EndNote";

    /// <summary>The program that a field is of; null where it is no citation and no list of sources.</summary>
    /// <param name="words">The words of its instruction.</param>
    public static string? ProgramOf(IReadOnlyList<string> words) => words switch
    {
        [var name, ..] when Is(name, "CITATION") || Is(name, "BIBLIOGRAPHY") => "Word",
        [var name, var kind, ..] when Is(name, "ADDIN") => kind switch
        {
            _ when Begins(kind, "ZOTERO_") => Zotero,
            _ when Begins(kind, "EN.") => EndNote,
            _ when Begins(kind, "Mendeley") || Is(kind, "CSL_CITATION") => "Mendeley",
            _ => null,
        },
        _ => null,
    };

    /// <summary>The program that a bookmark is of, where it keeps citations in bookmarks; or null.</summary>
    /// <param name="bookmark">Name of the bookmark.</param>
    public static string? ProgramOf(string bookmark) => Begins(bookmark, "ZOTERO_BREF_") ? Zotero : null;

    /// <summary>True for a list of sources.</summary>
    /// <param name="words">The words of the field's instruction.</param>
    public static bool IsList(IReadOnlyList<string> words) => words switch
    {
        [var name, ..] when Is(name, "BIBLIOGRAPHY") => true,
        [var name, var kind, ..] when Is(name, "ADDIN") => Begins(kind, "ZOTERO_BIBL") || Begins(kind, "EN.REFLIST") || (Begins(kind, "Mendeley") && words.Any(w => Begins(w, "CSL_BIBLIOGRAPHY"))),
        _ => false,
    };

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string word, string name) => word.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
