using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Media;

/// <summary>A query of a media list (Media Queries 4, section 2.2).</summary>
/// <param name="IsNegated">True behind <c>not</c>.</param>
/// <param name="Type">Media type in lower case.</param>
/// <param name="Condition">What follows the type, such as <c>(prefers-color-scheme: dark)</c>; empty where nothing does.</param>
internal sealed record MediaQuery(bool IsNegated, string Type, IReadOnlyList<Component> Condition)
{
    /// <summary>The condition as text; null where there is none.</summary>
    public string? Features { get; } = Condition.Count == 0 ? null : ComponentWriter.Write(Condition).Trim();

    /// <summary>Media types that mean something here or elsewhere.</summary>
    public static ValueList<string> Types { get; } =
        ["all", "print", "screen", "docx", "epub", "amzn-kf8", "amzn-mobi", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural"];

    /// <summary>True where the query holds for a medium. Features of reading systems are left to them.</summary>
    /// <param name="media">The medium.</param>
    /// <param name="page">Size of its pages.</param>
    public bool Matches(MediaType media, Size page) =>
        Condition.Count == 0 ? TypeMatches(media)
        : media != MediaType.Epub && IsNegated != (IsOfType(media) && new MediaFeatures(page).Holds(Condition));

    /// <summary>True where the type alone holds, whatever a reading system's features are.</summary>
    /// <param name="media">The medium.</param>
    public bool TypeMatches(MediaType media) => IsNegated != IsOfType(media);

    private bool IsOfType(MediaType media) => Type == "all" || media switch
    {
        MediaType.Print => Type == "print",
        MediaType.Screen => Type is "print" or "screen",
        MediaType.Docx => Type == "docx",
        _ => Type is "epub" or "screen",
    };

    /// <summary>Parses one query.</summary>
    /// <param name="components">The query.</param>
    /// <returns>The query, or null where it does not parse.</returns>
    public static MediaQuery? Parse(IReadOnlyList<Component> components)
    {
        var parts = components.Where(c => c.Kind != TokenKind.Whitespace).ToList();
        var index = parts.Count > 0 && (parts[0].IsIdent("not") || parts[0].IsIdent("only")) ? 1 : 0;
        var negated = index == 1 && parts[0].IsIdent("not");
        if (index == parts.Count)
        {
            return null;
        }

        // "not (feature)" is part of the condition.
        if (parts[index].Kind == TokenKind.OpenParen)
        {
            return new MediaQuery(false, "all", components);
        }

        if (parts[index].Kind != TokenKind.Ident)
        {
            return null;
        }

        var type = parts[index].Text.ToLowerInvariant();
        return index + 1 == parts.Count ? new MediaQuery(negated, type, [])
            : parts[index + 1].IsIdent("and") ? new MediaQuery(negated, type, [.. components.SkipWhile(c => !c.IsIdent("and")).Skip(1)])
            : null;
    }
}
