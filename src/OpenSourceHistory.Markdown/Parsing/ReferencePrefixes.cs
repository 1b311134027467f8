namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>How the ids begin of what is counted and can be referred to with an at-sign.</summary>
public static class ReferencePrefixes
{
    /// <summary>Those of figures, tables and sections.</summary>
    internal static ValueList<string> Own { get; } = ["fig-", "tbl-", "sec-"];

    /// <summary>Those of callouts, listings, formulas, and theorems with their kin: https://quarto.org/docs/authoring/cross-references.html.</summary>
    internal static ValueList<string> Others { get; } =
        ["nte-", "tip-", "wrn-", "imp-", "cau-", "lst-", "eq-", "thm-", "lem-", "cor-", "prp-", "cnj-", "def-", "exm-", "exr-", "sol-", "rem-", "alg-"];

    /// <summary>The prefix of an id; empty where it has none.</summary>
    /// <param name="id">The id.</param>
    public static string Of(string id) => Of(id, Own) is { Length: > 0 } own ? own : Of(id, Others);

    /// <summary>The prefix of an id among some; empty where it has none of them.</summary>
    /// <param name="id">The id.</param>
    /// <param name="prefixes">The prefixes.</param>
    internal static string Of(string id, ValueList<string> prefixes) =>
        prefixes.FirstOrDefault(p => id.StartsWith(p, StringComparison.Ordinal)) ?? string.Empty;
}
