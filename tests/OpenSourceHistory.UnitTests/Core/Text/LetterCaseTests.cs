using System.Text;
using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

/// <summary>Unicode 17.0, SpecialCasing.txt; CSS Text 3, section 2.1.1.</summary>
public sealed class LetterCaseTests
{
    private delegate void Append(StringBuilder result, ReadOnlySpan<char> text, int at, string language);

    [Theory]
    [InlineData("straße ﬁn ﬀ ﬃ ŉ ǰ ẖ ẚ ſ", "de", "STRASSE FIN FF FFI ʼN J̌ H̱ Aʾ S")]
    [InlineData("և ﬓ", "hy", "ԵՒ ՄՆ")]
    [InlineData("ǆ ĳ", "hr", "Ǆ Ĳ")]
    [InlineData("ΐ ῇ ᾳ ᾄ ἀρχῇ", "grc", "Ι\u0308\u0301 Η\u0342Ι ΑΙ ἌΙ ἈΡΧΗ\u0342Ι")]
    [InlineData("άγιος μαΐου ρωμέϊκα ήρωες", "el", "ΑΓΙΟΣ ΜΑΪΟΥ ΡΩΜΕΪΚΑ ΗΡΩΕΣ")]
    [InlineData("άυλος ρολόι νεράιδα ευφυΐα ἅγιος ᾳ", "el", "ΑΫΛΟΣ ΡΟΛΟΪ ΝΕΡΑΪΔΑ ΕΥΦΥΪΑ ΑΓΙΟΣ ΑΙ")]
    [InlineData("α\u0301γιος μαι\u0308\u0301ου α\u0301υλος", "el", "ΑΓΙΟΣ ΜΑΙ\u0308ΟΥ ΑΫΛΟΣ")]
    [InlineData("καλή ή κακή (ή)", "el", "ΚΑΛΗ Ή ΚΑΚΗ (Ή)")]
    [InlineData("ısı iyi", "tr", "ISI İYİ")]
    [InlineData("ısı iyi", "az-Latn", "ISI İYİ")]
    [InlineData("ısı iyi", "en", "ISI IYI")]
    [InlineData("i\u0307 j\u0307\u0300", "lt", "I J\u0300")]
    [InlineData("𐐨𐑎 a", "en", "𐐀𐐦 A")]
    public void Capitals(string text, string language, string expected) => Assert.Equal(expected, All(LetterCase.AppendCapitals, text, language));

    [Theory]
    [InlineData("ΟΔΟΣ ΟΔΥΣΣΕΥΣ. Σ ΣΑΣ’ ΟΣ\u00AD", "el", "οδος οδυσσευς. σ σας’ ος\u00AD")]
    [InlineData("IĞDIR İZMİR I\u0307", "tr", "ığdır izmir i")]
    [InlineData("İ Ǆ ǅ Å", "en", "i\u0307 ǆ ǆ å")]
    [InlineData("𐐀", "en", "𐐨")]
    public void Small_letters(string text, string language, string expected) => Assert.Equal(expected, All(LetterCase.AppendSmall, text, language));

    [Theory]
    [InlineData("ǆ", "hr", "ǅ")]
    [InlineData("ﬁ", "en", "Fi")]
    [InlineData("ß", "de", "Ss")]
    [InlineData("ᾳ", "grc", "ᾼ")]
    [InlineData("ά", "el", "Ά")]
    [InlineData("i", "tr", "İ")]
    public void Letters_at_the_beginning_of_a_word(string text, string language, string expected) => Assert.Equal(expected, All(LetterCase.AppendInitial, text, language));

    private static string All(Append append, string text, string language)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            append(result, text, i, language);
        }

        return result.ToString();
    }
}
