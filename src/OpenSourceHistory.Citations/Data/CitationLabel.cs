using System.Globalization;

namespace OpenSourceHistory.Citations.Data;

/// <summary>
/// Makes the label of a source that has none (<c>citation-label</c>): letters of its first names and the last figures of its year, as
/// "Marx62" or "RoNo78"; without names, letters of its title.
/// </summary>
internal static class CitationLabel
{
    // How many letters of each name are taken, by the number of names.
    private static readonly int[][] s_letters = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

    private static readonly string[] s_articles = ["a ", "an ", "the "];

    /// <summary>The label, empty where the source has neither names nor a title.</summary>
    /// <param name="source">The source.</param>
    public static string Of(Source source)
    {
        var stem = OfNames(source) is { Length: > 0 } names ? names : Letters(source.TextOf("title") ?? string.Empty, s_letters[0][0]);
        return stem.Length == 0 ? stem : stem + YearOf(source);
    }

    private static string OfNames(Source source)
    {
        var names = Variables.Names.Prepend("author").Select(source.NamesOf).FirstOrDefault(n => n.Count > 0) ?? [];
        var letters = s_letters[Math.Clamp(names.Count, 1, s_letters.Length) - 1];
        return string.Concat(names.Zip(letters, (name, count) => Letters(FamilyOf(name), count)));
    }

    // Small words before a family name are no part of the label.
    private static string FamilyOf(PersonName name)
    {
        var words = (name.Literal ?? name.Family ?? name.Given ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.SkipWhile(w => char.IsLower(w[0])).ToArray();
        return string.Join(' ', own.Length > 0 ? own : words);
    }

    private static string Letters(string text, int count)
    {
        var article = Array.Find(s_articles, a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase));
        var letters = string.Concat(text.AsSpan(article?.Length ?? 0).ToString().Where(char.IsLetter).Take(count));
        return letters.Length == 0 ? letters : char.ToUpperInvariant(letters[0]) + letters[1..].ToLowerInvariant();
    }

    private static string YearOf(Source source) => source.DateOf("issued")?.Start is { Year: not 0 } date
        ? (Math.Abs(date.Year) % 100).ToString("00", CultureInfo.InvariantCulture)
        : string.Empty;
}
