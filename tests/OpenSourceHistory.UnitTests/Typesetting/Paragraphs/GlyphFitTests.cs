using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Font expansion and letter-fit: glyphs give before word spaces do.</summary>
public sealed class GlyphFitTests
{
    private const string Sample =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so beautiful "
        + "that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king\u2019s castle lay a great "
        + "dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king\u2019s child went out into the "
        + "forest and sat down by the side of the cool fountain.";

    private readonly Setting _setting = new();

    private static ComputedStyle Fitted => Prose with { FontExpansion = 0.02, LetterFit = 0.01 };

    [Fact]
    public void Word_spaces_are_nearer_to_their_natural_width_where_glyphs_give()
    {
        Assert.True(Unevenness(Prose) > 0.25);
        Assert.True(Unevenness(Prose with { FontExpansion = 0.02 }) < 0.16);
        Assert.True(Unevenness(Prose with { LetterFit = 0.01 }) < 0.2);
        Assert.True(Unevenness(Fitted) < 0.06);
    }

    [Fact]
    public void Glyphs_give_no_more_than_the_sheet_says_and_alike_on_the_whole_line() => Assert.All(_setting.Set(Sample, 240, Fitted), line =>
    {
        var run = Assert.Single(RunsOf(line));
        Assert.InRange(run.HorizontalScale, 0.98, 1.02);
        Assert.InRange(run.Tracking.Points, -0.1001, 0.1001);
        Assert.Equal(Math.Round(run.HorizontalScale, 3), run.HorizontalScale, 1e-12);
        Assert.True(Math.Sign(run.HorizontalScale - 1) * Math.Sign(run.Tracking.ScaledPoints) >= 0);
    });

    [Fact]
    public void Fitted_lines_fill_the_measure_exactly_and_lose_no_character()
    {
        var lines = _setting.Set(Sample, 240, Fitted);

        Assert.Contains(lines, l => RunsOf(l).Single().HorizontalScale != 1);
        Assert.All(lines.SkipLast(1), l => Assert.Equal(240, RightOf(l), 0.001));
        Assert.Equal(Sample.Replace(" ", string.Empty), string.Concat(lines.Select(TextOf)).Replace(" ", string.Empty).Replace("\u00AD", string.Empty));
    }

    [Fact]
    public void Letter_fit_stands_between_letters_and_not_beside_word_spaces()
    {
        var style = Prose with { LetterFit = 0.01 };
        var natural = RunsOf(_setting.Set(Sample, 1000, style with { TextAlign = TextAlignment.Left })[0]).Single();
        var line = _setting.Set(Sample, 240, style).First(l => RunsOf(l).Single().Tracking != Length.Zero);
        var run = RunsOf(line).Single();
        for (var i = 0; i + 1 < run.Glyphs.Count; i++)
        {
            var isWordEnd = run.Text[run.Glyphs[i + 1].TextStart] == ' ';
            if (run.Text[run.Glyphs[i].TextStart] != ' ')
            {
                var own = natural.Glyphs.First(g => g.GlyphId == run.Glyphs[i].GlyphId && IsNextAlike(natural, g, run, i));
                Assert.Equal(own.Advance.Points + (isWordEnd ? 0 : run.Tracking.Points), run.Glyphs[i].Advance.Points, 0.001);
            }
        }
    }

    [Fact]
    public void Ragged_lines_and_last_lines_are_as_the_face_has_them()
    {
        Assert.All(_setting.Set(Sample, 240, Fitted with { TextAlign = TextAlignment.Left }), AssertNatural);
        AssertNatural(_setting.Set(Sample, 240, Fitted)[^1]);
    }

    [Theory]
    [InlineData("\u5F00\u6E90\u8F6F\u4EF6\u662F\u4EBA\u4EBA\u90FD\u53EF\u4EE5\u7528\u7684\u8F6F\u4EF6\uFF0C\u4EBA\u4EBA\u90FD\u53EF\u4EE5\u6539\u3002", 103)]
    [InlineData("\u0905\u0928\u0941\u0935\u093E\u0926 \u0915\u0930\u0928\u093E \u0938\u0930\u0932 \u0928\u0939\u0940\u0902 \u0939\u0948 \u092A\u0930\u0902\u0924\u0941 \u0906\u0935\u0936\u094D\u092F\u0915 \u0939\u0948", 103)]
    public void Signs_that_fill_squares_and_letters_that_join_do_not_give(string text, double measure) =>
        Assert.All(_setting.Set(text, measure, Fitted with { FontFamilies = [BookFonts.Serif, BookFonts.Chinese, "Noto Sans Devanagari"] }), AssertNatural);

    [Theory]
    [InlineData(WhiteSpaceCollapse.Preserve, false)]
    [InlineData(WhiteSpaceCollapse.Preserve, true)]
    [InlineData(WhiteSpaceCollapse.Collapse, false)]
    public void Text_that_is_set_as_written_does_not_give(WhiteSpaceCollapse collapse, bool wraps) =>
        Assert.All(_setting.Set(Sample, 240, Fitted with { WhiteSpaceCollapse = collapse, Wraps = wraps }), AssertNatural);

    [Fact]
    public void What_hangs_out_is_as_wide_as_its_glyph_as_set()
    {
        var lines = _setting.Set(Sample, 240, Fitted with { HangingPunctuation = true });
        var line = lines.First(l => TextOf(l).EndsWith('\u00AD') && RunsOf(l).Single().HorizontalScale != 1);
        var run = RunsOf(line).Single();

        Assert.Equal(240 + (0.5 * run.Glyphs[^1].Advance.Points), RightOf(line), 0.01);
        Assert.Equal(240, line.Width.Points, 0.01);
    }

    private static void AssertNatural(SetLine line) => Assert.All(RunsOf(line), run =>
    {
        Assert.Equal(1, run.HorizontalScale);
        Assert.Equal(Length.Zero, run.Tracking);
    });

    // Kerning goes by the next glyph.
    private static bool IsNextAlike(GlyphRun natural, PlacedGlyph glyph, GlyphRun run, int index)
    {
        var at = natural.Glyphs.AsSpan().IndexOf(glyph);
        return at + 1 < natural.Glyphs.Count && natural.Glyphs[at + 1].GlyphId == run.Glyphs[index + 1].GlyphId;
    }

    // Root mean square of the spaces' deviation, as a share of the natural one.
    private double Unevenness(ComputedStyle style)
    {
        var lines = _setting.Set(Sample, 240, style);
        var natural = SpacesOf(lines[^1]).First();
        return Math.Sqrt(lines.SkipLast(1).Average(l => Math.Pow((SpacesOf(l).Average() / natural) - 1, 2)));
    }
}
