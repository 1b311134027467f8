using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>The authors of a source as people to be thanked.</summary>
internal static class SourceAuthors
{
    /// <summary>Its authors; its editors where it has none.</summary>
    public static IEnumerable<Acknowledgement> Of(Source source)
    {
        var names = source.NamesOf("author") is { Count: > 0 } authors ? authors : source.NamesOf("editor");
        return names.Select(n => new Acknowledgement(DisplayOf(n), SortNameOf(n), PlainTitleOf(source)));
    }

    private static string DisplayOf(PersonName name)
    {
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
