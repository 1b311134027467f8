namespace OpenSourceHistory.Review.Reading;

/// <summary>Names of styles, which programs write in their own ways.</summary>
internal static class StyleNames
{
    /// <summary>The name that documents are compared by.</summary>
    /// <param name="name">The name as written.</param>
    public static string Canonical(string name) => name.ToLowerInvariant() switch
    {
        "text body" => "body text",
        "footnote" => "footnote text",
        "endnote" => "endnote text",
        "first paragraph" => "body text",
        var other => other,
    };

    /// <summary>True for styles of what the program makes.</summary>
    /// <param name="name">The name as written.</param>
    public static bool IsGenerated(string name) =>
        name.StartsWith("toc", StringComparison.OrdinalIgnoreCase) || name.StartsWith("index", StringComparison.OrdinalIgnoreCase) || name.StartsWith("contents", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("table of figures", StringComparison.OrdinalIgnoreCase);

    /// <summary>Level of a heading, or null for other styles.</summary>
    /// <param name="canonical">The canonical name.</param>
    public static int? HeadingLevel(string canonical) =>
        canonical.StartsWith("heading ", StringComparison.Ordinal) && canonical.Length == 9 && canonical[8] is >= '1' and <= '6' ? canonical[8] - '0' : null;
}
