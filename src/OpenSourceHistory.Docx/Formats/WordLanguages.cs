using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>BCP 47 tags as Word wants them.</summary>
internal static class WordLanguages
{
    /// <summary>True for languages that Word counts as East Asian.</summary>
    public static bool IsEastAsian(string tag) => LanguageTag.PrimaryOf(tag) is "zh" or "ja" or "ko" or "yue" or "cmn";

    /// <summary>Word's name for an East Asian language: it knows regions, not scripts.</summary>
    public static string EastAsian(string tag) => LanguageTag.PrimaryOf(tag) switch
    {
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        _ when tag.Contains("Hant", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("TW", StringComparison.OrdinalIgnoreCase) => "zh-TW",
        _ when tag.EndsWith("HK", StringComparison.OrdinalIgnoreCase) => "zh-HK",
        _ => "zh-CN",
    };

    /// <summary>Word's name for another language: a bare language gets its usual region, for Word's proofing needs one.</summary>
    public static string Latin(string tag) => tag switch
    {
        "en" => "en-US",
        "de" => "de-DE",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "it" => "it-IT",
        "pt" => "pt-PT",
        "nl" => "nl-NL",
        "la" => "la-VA",
        "ru" => "ru-RU",
        _ => tag,
    };
}
