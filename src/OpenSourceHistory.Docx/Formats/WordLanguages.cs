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

    /// <summary>True for languages that are written from right to left, unless their tag names another script.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static bool IsRightToLeft(string tag) => tag.Split('-').ElementAtOrDefault(1) is { Length: 4 } script
        ? script.ToLowerInvariant() is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm"
        : LanguageTag.PrimaryOf(tag) is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "syr" or "ckb";

    /// <summary>Word's name for a language written from right to left.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static string RightToLeft(string tag) => tag switch
    {
        "ar" => "ar-SA",
        "he" => "he-IL",
        "fa" => "fa-IR",
        "ur" => "ur-PK",
        _ => tag,
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
