using System.Collections.Frozen;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>The standard structure types and how they may be nested (ISO 32000-1, 14.8.4).</summary>
internal static class StandardTypes
{
    private static readonly FrozenSet<string> s_all = FrozenSet.Create(
        StringComparer.Ordinal,
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form");

    // ISO 32000-2, 14.8.6: what left and what came with version 2.0.
    private static readonly FrozenSet<string> s_older = FrozenSet.Create(
        StringComparer.Ordinal, "Art", "BlockQuote", "TOC", "TOCI", "Index", "Private", "H", "Quote", "Note", "Reference", "BibEntry", "Code");

    private static readonly FrozenSet<string> s_newer = FrozenSet.Create(
        StringComparer.Ordinal, "Artifact", "Aside", "DocumentFragment", "Em", "FENote", "Strong", "Sub", "Title");

    // Tables 333, 336, 337 and 338: what alone may stand in these.
    private static readonly FrozenDictionary<string, string[]> s_children = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["Ruby"] = ["RB", "RT", "RP"],
        ["Warichu"] = ["WT", "WP"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Where alone these may stand.
    private static readonly FrozenDictionary<string, string[]> s_parents = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["TOCI"] = ["TOC"],
        ["RB"] = ["Ruby"],
        ["RT"] = ["Ruby"],
        ["RP"] = ["Ruby"],
        ["WT"] = ["Warichu"],
        ["WP"] = ["Warichu"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a standard type.</summary>
    /// <param name="type">The type.</param>
    public static bool Contains(string type) => s_all.Contains(type);

    /// <summary>True for a standard type of PDF 2.0, where headings have any level.</summary>
    /// <param name="type">The type.</param>
    public static bool ContainsNewer(string type) =>
        s_newer.Contains(type) || (s_all.Contains(type) && !s_older.Contains(type)) || (type is ['H', >= '1' and <= '9', ..] && type.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false);

    /// <summary>True where a type may stand in another; what is grouped by no type of its own may stand in all that say nothing.</summary>
    /// <param name="child">Type of the inner element.</param>
    /// <param name="parent">Type of the outer one; null for the root.</param>
    public static bool MayHold(string? parent, string child) =>
        (parent is null || !s_children.TryGetValue(parent, out var children) || children.Contains(child))
        && (!s_parents.TryGetValue(child, out var parents) || (parent is not null && parents.Contains(parent)));

    /// <summary>True for a type that holds elements and no text of its own.</summary>
    /// <param name="type">The type.</param>
    public static bool HoldsElementsOnly(string type) => s_children.ContainsKey(type);
}
