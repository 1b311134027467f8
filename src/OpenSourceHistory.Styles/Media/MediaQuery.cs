using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Media;

/// <summary>A query of a media list (Media Queries 4, section 2.2).</summary>
/// <param name="IsNegated">True behind <c>not</c>.</param>
/// <param name="Type">Media type in lower case.</param>
/// <param name="Features">What follows the type, such as <c>(prefers-color-scheme: dark)</c>; null where nothing does.</param>
internal sealed record MediaQuery(bool IsNegated, string Type, string? Features)
{
    /// <summary>Media types that mean something here or elsewhere.</summary>
    public static ValueList<string> Types { get; } =
        ["all", "print", "screen", "docx", "epub", "amzn-kf8", "amzn-mobi", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural"];

    /// <summary>True where the query holds for a medium. Features are left to reading systems: nothing else can have them.</summary>
    /// <param name="media">The medium.</param>
    public bool Matches(MediaType media) => Features is null && TypeMatches(media);

    /// <summary>True where the type alone holds.</summary>
    /// <param name="media">The medium.</param>
    public bool TypeMatches(MediaType media) => IsNegated != (Type == "all" || media switch
    {
        MediaType.Print => Type == "print",
        MediaType.Screen => Type is "print" or "screen",
        MediaType.Docx => Type == "docx",
        _ => Type is "epub" or "screen",
    });

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

        if (parts[index].Kind == TokenKind.OpenParen)
        {
            return new MediaQuery(negated, "all", ComponentWriter.Write(components).Trim());
        }

        if (parts[index].Kind != TokenKind.Ident)
        {
            return null;
        }

        var type = parts[index].Text.ToLowerInvariant();
        return index + 1 == parts.Count ? new MediaQuery(negated, type, null)
            : parts[index + 1].IsIdent("and") ? new MediaQuery(negated, type, string.Join(' ', parts.Skip(index + 2).Select(p => ComponentWriter.Write([p]))))
            : null;
    }
}
