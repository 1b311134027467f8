namespace OpenSourceHistory.Markdown.Data;

/// <summary>Tags of languages by their names, which authors write in their place. (A name of five to eight letters has the form of a tag: RFC 5646, 2.1.)</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> s_tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arabic"] = "ar",
        ["bengali"] = "bn",
        ["british"] = "en-GB",
        ["catalan"] = "ca",
        ["chinese"] = "zh-Hans",
        ["croatian"] = "hr",
        ["czech"] = "cs",
        ["danish"] = "da",
        ["deutsch"] = "de",
        ["dutch"] = "nl",
        ["english"] = "en",
        ["espanol"] = "es",
        ["español"] = "es",
        ["estonian"] = "et",
        ["finnish"] = "fi",
        ["francais"] = "fr",
        ["français"] = "fr",
        ["french"] = "fr",
        ["german"] = "de",
        ["ger"] = "de",
        ["greek"] = "el",
        ["hebrew"] = "he",
        ["hindi"] = "hi",
        ["hungarian"] = "hu",
        ["irish"] = "ga",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["japanese"] = "ja",
        ["jp"] = "ja",
        ["korean"] = "ko",
        ["latin"] = "la",
        ["ngerman"] = "de",
        ["norwegian"] = "nb",
        ["persian"] = "fa",
        ["polish"] = "pl",
        ["portuguese"] = "pt",
        ["romanian"] = "ro",
        ["russian"] = "ru",
        ["serbian"] = "sr",
        ["spanish"] = "es",
        ["swedish"] = "sv",
        ["thai"] = "th",
        ["turkish"] = "tr",
        ["ukenglish"] = "en-GB",
        ["ukrainian"] = "uk",
        ["usenglish"] = "en-US",
        ["american"] = "en-US",
        ["welsh"] = "cy",
    };

    /// <summary>The tag of the language of that name; null for what is no such name.</summary>
    /// <param name="name">What was written.</param>
    public static string? TagOf(string name) => s_tags.GetValueOrDefault(name.Trim());
}
