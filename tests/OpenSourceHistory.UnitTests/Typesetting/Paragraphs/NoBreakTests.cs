using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Spaces at which lines end only where they cannot be set otherwise, by language.</summary>
public sealed class NoBreakTests
{
    // As the default sheet sets text.
    private static readonly ComputedStyle s_fitted = Prose with { FontExpansion = 0.02, LetterFit = 0.01, WordSpacing = Length.FromPoints(0.4) };

    private readonly Setting _setting = new();

    // An underscore stands for a space that is held, a space for one that is not.
    [Theory]
    [InlineData("en", "by J._R._R._Tolkien and C._S._Lewis in 1954")]
    [InlineData("en", "a road of 5_km at 20_\u00B0C and 3_% of it in ice")]
    [InlineData("en", "see Act_VI and p._12, pp._3\u20135 and Fig._3 in Vol._II")]
    [InlineData("en", "on 12_May or May_12, in May 1999 (Dr._Lee, Mr_Low)")]
    [InlineData("en", "Act_I ended and the book I read on page_7 of Henry_VIII")]
    [InlineData("en", "in 1450 the first 42 lines; by 10_a.m. about 5_million of \u00A7_12")]
    [InlineData("en", "the plan of 10_000 copies at $_5 or 5_\u20AC e._g. here")]
    [InlineData("en", "in A.D._1066 and 44_B.C. or AD_5 and 5_BCE")]
    [InlineData("en-GB", "(p._12) and \u2018Dr_Lee\u2019 of the 12th_May")]
    [InlineData("de", "siehe Nr._5 und S._12 am 12._Mai um 8_Uhr bei Dr._Lee in Kap._VI")]
    [InlineData("de", "wie z._B. Autos und d._h. alles im 19._Jahrhundert (\u00A7_12)")]
    [InlineData("de", "die ersten 5 Leute fuhren 20_km mit 3_% Zins im Jahr 44_v._Chr. weg")]
    [InlineData("fr", "\u00E0 la p._12 du chap._IV, M._Hulot et Mme_Verdurin le 1er_mai")]
    [InlineData("fr", "au XIXe_si\u00E8cle, n\u00B0_5, 20_\u00B0C et 12_juillet l\u2019art._3")]
    [InlineData("es", "la p\u00E1g._12, el 12_de mayo, el Sr._L\u00F3pez del siglo_XX, n\u00FAm._5 y p._ej. esto")]
    [InlineData("it", "a p._12 del vol._II, il 12_maggio, il sig._Rossi, 5_km e p._es. questo")]
    [InlineData("cs", "el k_domu v_lese a_s_n\u00ED u_vody, 12._kv\u011Btna, str._5, 20_K\u010D")]
    [InlineData("cs", "(v_Praze) K_tomu prof._Nov\u00E1k t._j. dnes")]
    [InlineData("sk", "i\u0161iel k_domu a_v_lese o_rok")]
    [InlineData("pl", "by\u0142 w_domu i_z_lasu o_tym, 12_maja, s._5, 20_z\u0142, dr_Nowak, m._in. tak")]
    [InlineData("zh", "\u7EA6 5_km \u957F 20_% \u8BF4")]
    [InlineData("ru", "\u043E\u043D \u0431\u044B\u043B \u0432_\u0434\u043E\u043C\u0435 \u0438_\u0442\u0430\u043C, 12_\u043C\u0430\u044F \u0441._5")]
    [InlineData("da", "A._B._See k 5_km")]
    public void Spaces_are_held_as_the_language_asks(string language, string text)
    {
        var rules = NoBreakRules.Of(language);
        var plain = text.Replace('_', ' ');
        var held = string.Concat(plain.Select((c, i) => c == ' ' && rules.Hold(plain, i) ? '_' : c));

        Assert.Equal(text, held);
    }

    // Behind a note's call, within code and where the author has put a no-break space nothing is held for a number.
    [Theory]
    [InlineData("at the end.12 May be it was")]
    [InlineData("and so it was. The end of it")]
    [InlineData("all of 1999 The rest")]
    public void What_only_looks_like_it_is_not_held(string text) =>
        Assert.DoesNotContain(Enumerable.Range(0, text.Length), i => text[i] == ' ' && NoBreakRules.Of("en").Hold(text, i));

    [Theory]
    [InlineData("J. R. R. Tolkien", "J. R.")]
    [InlineData("20 \u00B0C", "20")]
    [InlineData("Act VI", "Act")]
    [InlineData("p. 12", "p.")]
    [InlineData("12 May", "12")]
    public void They_hold_at_every_measure_of_a_book(string phrase, string start)
    {
        for (var lead = 1; lead < 24; lead++)
        {
            var text = string.Join(' ', Enumerable.Repeat("word", lead)) + $" and then comes {phrase} with a good many more words that fill the lines behind it until there is an end to it all";
            for (var measure = 180; measure <= 300; measure += 20)
            {
                var lines = _setting.Set(text, measure, s_fitted).Select(TextOf);
                Assert.DoesNotContain(lines, line => line.TrimEnd().EndsWith(" " + start, StringComparison.Ordinal) || line.TrimEnd().EndsWith(" J.", StringComparison.Ordinal));
            }
        }
    }

    // An author's own spaces within French quotation marks; German ones stand the other way round.
    [Theory]
    [InlineData("Il dit : \u00AB oui \u00BB et \u00AB non \u00BB; puis \u00AB peut-\u00EAtre \u00BB.", "fr")]
    [InlineData("Er sagte \u00BBja\u00AB und \u00BBnein\u00AB, dann auch \u00BBvielleicht\u00AB.", "de")]
    public void Quotation_marks_stay_with_their_words(string text, string language)
    {
        for (var measure = 40; measure < 200; measure += 3)
        {
            var lines = _setting.Set(text, measure, Prose with { Language = language, TextAlign = TextAlignment.Left }).Select(line => TextOf(line).Trim()).ToList();
            var (opening, closing) = language == "fr" ? ('\u00AB', '\u00BB') : ('\u00BB', '\u00AB');
            Assert.DoesNotContain(lines, line => line.EndsWith(opening) || line.StartsWith(closing));
        }
    }

    [Theory]
    [InlineData(TextAlignment.Justify)]
    [InlineData(TextAlignment.Left)]
    public void A_narrow_measure_never_overflows_for_them(TextAlignment alignment)
    {
        for (var measure = 38; measure < 120; measure += 3)
        {
            var lines = _setting.Set("By J. R. R. Tolkien on 12 May at 20 km/h, see Act VI, pp. 3\u20135 by Mr. J. Low", measure, Prose with { TextAlign = alignment });
            Assert.All(lines, line => Assert.True(RightOf(line) < measure + 0.01, $"{measure}: {TextOf(line)}"));
        }

        Assert.Empty(_setting.Diagnostics.ToSortedList());
    }
}
