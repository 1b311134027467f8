using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Where lines are ended gladly and where not: for each aversion, text that would be set worse without it.</summary>
public sealed class PenaltyTests
{
    private readonly Setting _setting = new();

    [Fact]
    public void A_hyphen_has_its_price() => Assert.Equal("Montgomery|Wellington a by", Set("Montgomery Wellington a by", 80, Prose));

    [Fact]
    public void A_hyphen_in_a_name_is_dearer()
    {
        var style = new InlineStyle(Prose, null!, Length.Zero);

        var role = new WordRole(CapitalRole.Name, IsLast: false);
        Assert.Equal(3 * Penalties.OfHyphen("elizabethan", 5, style, role), Penalties.OfHyphen("Elizabethan", 5, style, role));
        Assert.Equal(Penalties.OfHyphen("elizabethan", 5, style, default), Penalties.OfHyphen("Elizabethan", 5, style, default));
    }

    [Fact]
    public void A_word_is_parted_into_like_halves_rather_than_into_a_stub() =>
        Assert.Equal("of for for 中国开源社 news~|paper it", Set("of for for 中国开源社 newspaper it", 120, Ragged));

    [Fact]
    public void A_Chinese_name_in_Latin_text_stays_whole() => Assert.Equal("everything the|中国开源社", Set("everything the 中国开源社", 70, Ragged));

    [Fact]
    public void An_address_stays_whole_where_it_can() => Assert.Equal(
        "to https://www.example.org/some/path/page.html|lighthouse",
        Set("to https://www.example.org/some/path/page.html lighthouse", 220, Unhyphenated));

    [Fact]
    public void A_string_is_torn_as_seldom_as_can_be() =>
        Assert.Equal("it 百度公司|aB3dE5fG7hJ9kL1|mN3pQ5r", Set("it 百度公司 aB3dE5fG7hJ9kL1mN3pQ5r", 80, Ragged));

    [Theory]
    [InlineData("1998–2002 that compositor", 100, "1998–2002 that|compositor")]
    [InlineData("his/her a everything", 70, "his/her a|everything")]
    public void A_line_does_not_end_at_a_dash_or_a_slash_where_a_space_does_as_well(string text, double measure, string lines) =>
        Assert.Equal(lines, Set(text, measure, Unhyphenated));

    [Fact]
    public void A_compound_is_parted_at_its_hyphen_only_where_the_lines_gain_by_it() => Assert.Equal(
        "it London–Paris 百度公司 Castellanos a north-east|well-known",
        Set("it London–Paris 百度公司 Castellanos a north-east well-known", 220, Ragged));

    [Fact]
    public void The_sheet_says_how_many_letters_stand_around_a_hyphen()
    {
        var style = Prose with { HyphenateLimits = Prose.HyphenateLimits with { Before = 5, After = 5 } };

        Assert.Contains('~', Set("a wonderful thing", 40, Prose));
        Assert.DoesNotContain('~', Set("a wonderful thing", 40, style));
    }

    [Fact]
    public void A_last_line_of_one_short_word_is_avoided() => Assert.Equal("Montgomery sil~|ver it", Set("Montgomery silver it", 78, Ragged));

    [Fact]
    public void Ragged_lines_fall_short_evenly() => Assert.Equal("Montgomery the|it", Set("Montgomery the it", 70, Ragged));

    [Theory]
    [InlineData("at Stanford", 3, "en", CapitalRole.Name)]
    [InlineData("Stanford", 0, "en", CapitalRole.Beginning)]
    [InlineData("He went. Stanford", 9, "en", CapitalRole.Beginning)]
    [InlineData("Did he? \u201CStanford", 8, "en", CapitalRole.Beginning)]
    [InlineData("it ended.) Stanford", 11, "en", CapitalRole.Beginning)]
    [InlineData("die Wissenschaft", 4, "de-DE", CapitalRole.Noun)]
    [InlineData("la Sorbonne", 3, "fr", CapitalRole.Name)]
    public void A_capital_within_a_sentence_makes_a_name(string text, int start, string language, object role) =>
        Assert.Equal(role, WordRole.Of(text, start, language, isLast: false).Capital);

    [Fact]
    public void Centred_lines_are_balanced() => Assert.Equal("newspaper|the it", Set("newspaper the it", 60, Centred));

    [Fact]
    public void A_line_that_sticks_out_by_a_point_is_told()
    {
        Set("百度公司 中国开源社 and/or with", 110, Prose);

        Assert.Equal("OSH3301", Assert.Single(_setting.Diagnostics.ToSortedList()).Code);
    }

    private static ComputedStyle Unhyphenated => Prose with { Hyphens = HyphenationMode.None };

    private static ComputedStyle Ragged => Prose with { TextAlign = TextAlignment.Left };

    private static ComputedStyle Centred => Prose with { TextAlign = TextAlignment.Center, Hyphens = HyphenationMode.None };

    private string Set(string text, double measure, ComputedStyle style) =>
        string.Join('|', _setting.Set(text, measure, style).Select(TextOf)).Replace('\u00AD', '~');
}
