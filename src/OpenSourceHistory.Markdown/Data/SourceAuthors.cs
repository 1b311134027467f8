using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Markdown.Data;

/// <summary>The authors of a source as people to be thanked.</summary>
internal static class SourceAuthors
{
    private static readonly string[] s_parts =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "chapter", "entry", "entry-dictionary", "entry-encyclopedia",
        "paper-conference", "post", "post-weblog", "webpage",
    ];

    /// <summary>Its authors; its editors where it has none; somebody unknown where it has neither.</summary>
    public static IEnumerable<Acknowledged> Of(Source source)
    {
        var names = source.NamesOf("author") is { Count: > 0 } authors ? authors : source.NamesOf("editor");
        return names.Where(n => !n.IsOthers).Select(PersonOf).DefaultIfEmpty(null).Select(person => new Acknowledged(person, AcknowledgementReason.Source)
        {
            Work = PlainTitleOf(source),
            IsPart = s_parts.Contains(source.Type, StringComparer.Ordinal),
        });
    }

    private static Contributor? PersonOf(PersonName name) => new(DisplayOf(name), SortNameOf(name), [], null, false);

    private static string DisplayOf(PersonName name)
    {
        if (name is { Literal: null, Family: { } own, Given: { } given } && NameScript.LanguageOf(own) is not null && NameScript.LanguageOf(given) is not null)
        {
            // Chinese, Japanese and Korean names in their own scripts.
            return own + given;
        }

        var family = Join(" ", name.NonDroppingParticle, name.Family);
        var order = name.IsStaticOrdering ? Join(" ", family, name.Given) : Join(" ", name.Given, name.DroppingParticle, family);
        return name.Literal ?? Join(name.HasCommaBeforeSuffix ? ", " : " ", order, name.Suffix);
    }

    private static string SortNameOf(PersonName name) =>
        name.Literal ?? Join(", ", Join(" ", name.NonDroppingParticle, name.Family), Join(" ", name.Given, name.DroppingParticle), name.Suffix);

    private static string? PlainTitleOf(Source source) =>
        source.TextOf("title")?.Replace("<i>", string.Empty, StringComparison.Ordinal).Replace("</i>", string.Empty, StringComparison.Ordinal);

    private static string Join(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(p => !string.IsNullOrEmpty(p)));
}
