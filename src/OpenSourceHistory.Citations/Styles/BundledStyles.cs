namespace OpenSourceHistory.Citations.Styles;

/// <summary>The styles that come with the program.</summary>
public static class BundledStyles
{
    /// <summary>The style of Chicago's notes: in full at first, short afterwards, with a bibliography.</summary>
    public const string Default = "chicago-fullnote-bibliography";

    /// <summary>The names of the styles.</summary>
    public static ValueList<string> Names { get; } =
    [
        "chicago-author-date", Default, "chicago-fullnote-bibliography-with-ibid", "chicago-note-bibliography",
        "china-national-standard-gb-t-7714-2025-author-date", "china-national-standard-gb-t-7714-2025-note", "china-national-standard-gb-t-7714-2025-numeric",
    ];

    /// <summary>The style of a name, or null where there is none.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static CitationStyle? Find(string name)
    {
        if (!Names.Contains(name))
        {
            return null;
        }

        return CitationStyle.Parse(CitationData.Read(name + ".csl")).Value;
    }
}
