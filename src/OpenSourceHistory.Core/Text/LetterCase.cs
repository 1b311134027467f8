using System.Collections.Frozen;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// Capitals of small letters (Unicode 17.0, section 3.13, and its SpecialCasing.txt; CSS Text 3, section 2.1.1): several where no single letter is the
/// capital, in Latin, Armenian and modern Greek, and in Turkish and Azerbaijani with their own i. Letters of ancient Greek keep their single capitals.
/// </summary>
public static class LetterCase
{
    private static readonly FrozenDictionary<char, string> s_several = new Dictionary<char, string>
    {
        ['\u00DF'] = "SS",
        ['\u0131'] = "I",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
        ['\uFB13'] = "\u0544\u0546",
        ['\uFB14'] = "\u0544\u0535",
        ['\uFB15'] = "\u0544\u053B",
        ['\uFB16'] = "\u054E\u0546",
        ['\uFB17'] = "\u0544\u053D",
    }.ToFrozenDictionary();

    /// <summary>The capitals of a letter where they are not the one that Unicode gives it by itself; else null.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="language">BCP 47 language of the text.</param>
    public static string? SpecialCapitals(char letter, string language) =>
        letter == 'i' ? (LanguageTag.PrimaryOf(language) is "tr" or "az" ? "\u0130" : null)
        : letter < '\u00DF' ? null
        : s_several.GetValueOrDefault(letter);
}
