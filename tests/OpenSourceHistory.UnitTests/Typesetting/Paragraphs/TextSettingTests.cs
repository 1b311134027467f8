using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class TextSettingTests
{
    private readonly Setting _setting = new();

    [Fact]
    public void A_leader_fills_the_line_up_to_the_folio_at_the_right_edge()
    {
        var style = Prose with { TextAlign = TextAlignment.Left };
        var first = _setting.Set(Generated(style, new ContentText("Act One"), new ContentLeader(". "), new ContentTargetPage("act-1", null)), 200);
        var second = _setting.Set(Generated(style, new ContentText("A longer title"), new ContentLeader(". "), new ContentTargetPage("act-2", null)), 200);

        Assert.Equal(200, RightOf(first[0]), 0.001);
        Assert.Equal(200, RightOf(second[0]), 0.001);
        Assert.EndsWith("9", TextOf(first[0]), StringComparison.Ordinal);
        Assert.EndsWith("137", TextOf(second[0]), StringComparison.Ordinal);
        Assert.Empty(DotsOf(second[0]).Except(DotsOf(first[0])));
    }

    [Fact]
    public void Code_keeps_its_spaces_tabs_and_empty_lines()
    {
        var lines = _setting.Set("if (x)\n\n    return;\n\tx++;", 300, Listing);

        Assert.Equal(["if (x)", "", "    return;", "    x++;"], lines.Select(TextOf));
        Assert.All(lines, l => Assert.Equal(14, l.Height.Points));
    }

    [Fact]
    public void Long_code_wraps_and_only_pre_sticks_out()
    {
        const string text = "var answer = Compute(first, second, third);";

        Assert.True(_setting.Set(text, 120, Listing).Count > 1);
        Assert.Empty(_setting.Diagnostics.ToSortedList());
        Assert.Single(_setting.Set(text, 120, Listing with { WhiteSpaceCollapse = WhiteSpaceCollapse.Preserve, Wraps = false }));
        Assert.Single(_setting.Diagnostics.ToSortedList());
    }

    [Theory]
    [InlineData(false, false, "12 0 0 0")]
    [InlineData(true, false, "12 0 12 0")]
    [InlineData(false, true, "0 12 12 12")]
    [InlineData(true, true, "0 12 0 12")]
    public void An_indent_is_that_of_the_first_line_or_of_each_behind_a_line_end_or_of_all_others(bool eachLine, bool hanging, string lefts)
    {
        var style = Listing with { TextIndent = Dimension.Of(Length.FromPoints(12)), IndentedLines = new IndentedLines(eachLine, hanging) };
        var lines = _setting.Set("var answer = (first, second);\nvar answer = (third, fourth);", 120, style);

        Assert.Equal(lefts, string.Join(' ', lines.Select(l => Math.Round(LeftOf(l)))));
        Assert.All(lines, l => Assert.True(RightOf(l) <= 120.5));
    }

    // A line of code that begins deep turns over no further than a third of the measure.
    [Theory]
    [InlineData(0, 12)]
    [InlineData(4, 36)]
    [InlineData(12, 52)]
    public void What_turns_over_in_code_hangs_from_where_its_line_begins(int spaces, double left)
    {
        var style = Listing with { TextIndent = Dimension.Of(Length.FromPoints(12)), IndentedLines = new IndentedLines(EachLine: true, Hanging: true) };
        var lines = _setting.Set("if (x)\n" + new string(' ', spaces) + "var answer = (first, second);\n}", 120, style);

        Assert.True(lines.Count > 3);
        Assert.All(lines.Skip(2).SkipLast(1), line => Assert.Equal(left, LeftOf(line), 0.5));
        Assert.Equal((0, 0), (Math.Round(LeftOf(lines[0])), Math.Round(LeftOf(lines[^1]))));
        Assert.All(lines, line => Assert.True(RightOf(line) <= 120.5));
        Assert.Equal("if(x)varanswer=(first,second);}", string.Concat(lines.Select(TextOf)).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("// the\u00A0second thread - used to create & more threads", true)]
    [InlineData("Words that no-break spaces hold together and that are longer", false)]
    public void What_no_break_spaces_hold_together_stays_within_the_measure(string text, bool isCode)
    {
        var held = text.Replace(' ', '\u00A0');
        var lines = _setting.Set(held, 120, isCode ? Listing : Prose with { Hyphens = HyphenationMode.None });

        Assert.All(lines, l => Assert.True(RightOf(l) <= 121));
        Assert.Equal(held.Replace("\u00A0", string.Empty), string.Concat(lines.Select(TextOf)).Replace("\u00A0", string.Empty));
        Assert.All(lines.Skip(1), l => Assert.True(held.Contains("\u00A0" + TextOf(l).TrimEnd('\u00A0'), StringComparison.Ordinal), TextOf(l)));
    }

    [Fact]
    public void Chinese_breaks_between_signs_but_not_before_marks()
    {
        var style = Prose with { Language = "zh-Hans", FontFamilies = [BookFonts.Chinese], FontSize = Length.FromPoints(10) };
        var lines = _setting.Set("\u5F00\u6E90\u8F6F\u4EF6\u7684\u5386\u53F2\uFF0C\u516D\u5E55\u3002\u4E2D\u56FD\u7684\u5F00\u6E90\u8F6F\u4EF6\u3002", 75, style);

        Assert.Equal("\u5F00\u6E90\u8F6F\u4EF6\u7684\u5386\u53F2\uFF0C", TextOf(lines[0]));
        Assert.All(lines, l => Assert.DoesNotContain(TextOf(l)[0], "\uFF0C\u3002"));
        Assert.All(lines.SkipLast(1), l => Assert.Equal(75, l.Width.Points, 0.01));
    }

    [Fact]
    public void A_source_line_end_between_Chinese_signs_is_nothing()
    {
        var line = _setting.Set([new Text("\u5F00"), new SoftBreak(), new Text("\u6E90"), new SoftBreak(), new Text("code")], 200)[0];

        Assert.Equal("\u5F00\u6E90 code", TextOf(line));
    }

    [Fact]
    public void A_Chinese_name_in_Latin_text_is_kept_together_where_it_can_be()
    {
        var lines = _setting.Set("No customer in Asia was larger than Alibaba, \u963F\u91CC\u5DF4\u5DF4, and that was in the year when it all began", 225);

        Assert.Contains(lines, l => TextOf(l).Contains("\u963F\u91CC\u5DF4\u5DF4", StringComparison.Ordinal));
    }

    [Fact]
    public void Chinese_and_Latin_stand_an_eighth_of_an_em_apart()
    {
        var style = Prose with { TextAlign = TextAlignment.Left };
        var apart = RightOf(_setting.Set("\u53BBIOE", 200, style)[0]);
        var sign = RightOf(_setting.Set("\u53BB", 200, style)[0]);
        var word = RightOf(_setting.Set("IOE", 200, style)[0]);

        Assert.Equal(sign + word + 1.25, apart, 0.01);
    }

    [Fact]
    public void Letter_spacing_is_added_and_undoes_ligatures()
    {
        var plain = _setting.Set("office", 200)[0].Items.OfType<GlyphRun>().Single();
        var spaced = _setting.Set("office", 200, Prose with { LetterSpacing = Length.FromPoints(1) })[0].Items.OfType<GlyphRun>().Single();

        Assert.True(plain.Glyphs.Count < 6);
        Assert.Equal(6, spaced.Glyphs.Count);
    }

    [Theory]
    [InlineData("Act One", "en", "ACT ONE")]
    [InlineData("straße ﬁn", "de", "STRASSE FIN")]
    [InlineData("ısı iyi", "tr", "ISI İYİ")]
    [InlineData("iyi", "en", "IYI")]
    [InlineData("ή άυλος", "el", "Ή ΑΫΛΟΣ")]
    public void Capitals_are_those_of_the_language(string text, string language, string capitals) =>
        Assert.Equal(capitals, TextOf(_setting.Set(text, 200, Prose with { TextTransform = TextTransform.Uppercase, Language = language })[0]));

    [Theory]
    [InlineData("ijsland en ijs, vrijheid", "nl", "IJsland En IJs, Vrijheid")]
    [InlineData("ijs", "en", "Ijs")]
    [InlineData("ǆungla ﬂat", "hr", "ǅungla Flat")]
    [InlineData("e\u0301a well-known (paren) o\u2019neill 3rd", "en", "E\u0301a Well-Known (Paren) O\u2019neill 3rd")]
    public void Words_begin_with_a_capital_where_asked_for(string text, string language, string expected) =>
        Assert.Equal(expected, TextOf(_setting.Set(text, 300, Prose with { TextTransform = TextTransform.Capitalize, Language = language })[0]));

    [Theory]
    [InlineData("return argument_one if keyword_only_argument is None", 200, "return argument_one if|keyword_only_argument is None")]
    [InlineData("aaaa bbb some_other_function(argument_one, x)", 200, "aaaa bbb|some_other_function(argument_one, x)")]
    [InlineData("a_name_that_is_longer_than_any_line_of_the_page_is", 200, "a_name_that_is_longer_than_any_line_of|_the_page_is")]
    public void Names_in_listings_are_torn_only_where_they_fit_no_line(string code, double measure, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines("pre { font: 8pt/10pt 'Source Code Pro'; white-space: pre-wrap; text-align: left }", new CodeBlock(code, null), [new Text(code)], measure).Select(line => TextOf(line).TrimEnd())));

    [Fact]
    public void Intrinsic_widths_are_those_of_the_longest_word_and_the_longest_line()
    {
        var style = Prose with { TextAlign = TextAlignment.Left };
        var widths = Setter().Measure(new(null, [new Text("a few words and a"), new LineBreak(), new Text("last")], style), null!);

        Assert.Equal(RightOf(_setting.Set("words", 200, style)[0]), widths.Minimum.Points, 0.01);
        Assert.Equal(RightOf(_setting.Set("a few words and a", 200, style)[0]), widths.Maximum.Points, 0.01);
    }

    [Fact]
    public void Joined_emoji_are_one_cluster_and_are_never_split()
    {
        var family = string.Concat(Enumerable.Repeat("\U0001F468\u200D\U0001F469\u200D\U0001F467", 12));
        var lines = _setting.Set(family, 40, Prose with { FontFamilies = ["Noto Emoji"] });

        Assert.All(lines, l => Assert.StartsWith("\U0001F468", TextOf(l), StringComparison.Ordinal));
    }

    private static HashSet<double> DotsOf(SetLine line) =>
        [.. RunsOf(line).SelectMany(r => r.Glyphs.Where(g => r.Text[g.TextStart] == '.').Select(g => Math.Round((r.Origin.X + g.X).Points, 3)))];

    [Theory]
    [InlineData(":name, :user, :trial, :parser, :processor, :analyzer")]
    [InlineData("/bin /etc /home /usr /var /srv /opt /mnt /dev /proc /sys")]
    [InlineData("x !aaa !bbb !ccc !ddd !eee !fff !ggg !hhh !iii !jjj !kkk")]
    [InlineData("x ?aaa ?bbb ?ccc ?ddd ?eee ?fff ?ggg ?hhh ?iii ?jjj ?kkk")]
    [InlineData("    .map .filter .take .drop .flat .reduce .each .some .find")]
    [InlineData("f( a ) g( b ) h( c ) i( d ) j( e ) k( f ) l( g ) m( h )")]
    public void Lines_of_code_end_behind_spaces_whatever_sign_begins_the_next_word(string code)
    {
        var setting = new Setting();

        var lines = setting.Set(code, 100, Setting.Listing);

        Assert.Empty(setting.Diagnostics.ToSortedList());
        Assert.Equal(code.Split(' ', StringSplitOptions.RemoveEmptyEntries), string.Join(' ', lines.Select(Setting.TextOf)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Words_of_text_that_begin_with_a_stop_may_begin_a_line()
    {
        var setting = new Setting();

        var lines = setting.Set("The methods (.map, .filter, .take, .drop, .reduce, .each, .some, .every, .find, .join, .slice) and :name of /usr and .NET", 110);

        Assert.True(lines.Count > 3);
        Assert.Empty(setting.Diagnostics.ToSortedList());
    }
}
