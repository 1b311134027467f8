using OpenSourceHistory.Typesetting.Data;

namespace OpenSourceHistory.Typesetting.Hyphenation;

/// <summary>The patterns at hand, by language; each is read when first asked for.</summary>
internal static class HyphenationLanguages
{
    // The first row whose tag is the language asked for or its beginning holds; so narrower tags stand first.
    private static readonly (string Tag, Lazy<Hyphenator> Patterns)[] s_languages = Build();

    /// <summary>The patterns of a language, or null where there are none.</summary>
    /// <param name="language">BCP 47 language.</param>
    public static Hyphenator? Find(string language) => RowOf(language)?.Value;

    /// <summary>True where there are patterns of a language.</summary>
    /// <param name="language">BCP 47 language.</param>
    public static bool Has(string language) => RowOf(language) is not null;

    private static Lazy<Hyphenator>? RowOf(string language)
    {
        foreach (var (tag, patterns) in s_languages)
        {
            if (language.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (language.Length == tag.Length || language[tag.Length] == '-'))
            {
                return patterns;
            }
        }

        return null;
    }

    private static (string Tag, Lazy<Hyphenator> Patterns)[] Build()
    {
        var american = From("en-us");
        var british = From("en-gb");
        return
        [
            ("en-GB", british), ("en-AU", british), ("en-NZ", british), ("en-IE", british), ("en-ZA", british), ("en-IN", british),
            ("en", american),
            ("de", From("de")), ("fr", From("fr")), ("es", From("es")), ("it", From("it")), ("nl", From("nl")), ("pt", From("pt")),
            ("zh-Latn", From("zh-latn-pinyin")),
        ];
    }

    private static Lazy<Hyphenator> From(string name) => new(() =>
    {
        using var reader = Resources.Open($"Hyphenation.Data.hyph-{name}.txt");
        return Hyphenator.Read(reader);
    });
}
