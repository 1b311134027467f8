namespace OpenSourceHistory.Citations.Locales;

/// <summary>The locales at hand.</summary>
public sealed class LocaleCatalog
{
    private const string LastResort = "en-US";

    // The first language of each group is the one that a tag without a region means (CSL 1.0.2, "Locale Fallback").
    private static readonly string[] s_shipped = ["en-US", "en-GB", "de-DE", "fr-FR", "zh-CN", "zh-TW", "ja-JP"];

    private readonly ValueList<LocaleData> _locales;

    private LocaleCatalog(ValueList<LocaleData> locales) => _locales = locales;

    /// <summary>Those that come with the program.</summary>
    public static LocaleCatalog BuiltIn { get; } = new(ValueList.From(s_shipped.Select(ReadShipped)));

    /// <summary>The languages that there is a locale of.</summary>
    public ValueList<string> Languages =>
        ValueList.From(_locales.Select(l => l.Language).OfType<string>().Distinct(StringComparer.Ordinal));

    /// <summary>The locale of a language; its nearest relation, at last US English, lends what is missing.</summary>
    /// <param name="language">A BCP 47 tag such as <c>en-GB</c> or <c>zh</c>.</param>
    public CitationLocale Find(string language)
    {
        var primary = LanguageTag.PrimaryOf(language);
        var exact = _locales.FirstOrDefault(l => LanguageTag.Equals(l.Language, language));
        var relation = exact
            ?? _locales.FirstOrDefault(l => l.Language is { } tag && LanguageTag.Equals(LanguageTag.PrimaryOf(tag), primary));
        return new CitationLocale(
            language,
            relation is null ? [] : [relation],
            ValueList.From(_locales.Where(l => LanguageTag.Equals(l.Language, LastResort) && !ReferenceEquals(l, relation))));
    }

    /// <summary>This catalogue with a locale file read in addition; it comes before one of the same language.</summary>
    /// <param name="file">A locale file of the Citation Style Language.</param>
    /// <returns>This catalogue where the file is no locale; found is what is wrong with it.</returns>
    public Result<LocaleCatalog> With(SourceFile file)
    {
        var (locale, found) = LocaleReader.Read(file);
        return new Result<LocaleCatalog>(locale is null ? this : new LocaleCatalog([locale, .. _locales]), found);
    }

    private static LocaleData ReadShipped(string language) =>
        LocaleReader.Read(EmbeddedText.Read($"locales-{language}.xml")).Value
        ?? throw new InvalidOperationException($"The shipped locale {language} cannot be read.");
}
