using OpenSourceHistory.Pages;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.UnitTests.Styles;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Italic correction and kerning where a word goes on in another style.</summary>
public sealed class StyleJointTests
{
    private const string Sheet =
        """
        p { font: 100pt/140pt "EB Garamond"; margin: 0; text-align: left; hyphens: auto }
        em { font-style: italic }
        strong { font-weight: 700 }
        sup { font-variant-position: super }
        .sc { font-variant-caps: small-caps }
        .red { color: red }
        .footnote { float: footnote; counter-increment: footnote }
        .footnote::footnote-call { content: counter(footnote); font-variant-position: super }
        """;

    [Theory]
    [InlineData("f", ")")]
    [InlineData("f", "]")]
    [InlineData("f", "!")]
    [InlineData("f", "?")]
    [InlineData("f", "\u201D")]
    [InlineData("half", "!")]
    [InlineData("V", ")")]
    [InlineData("d", "\u2019")]
    public void Slanted_letters_do_not_run_into_upright_signs(string slanted, string upright)
    {
        var runs = RunsOf(Set(new Emphasis([new Text(slanted)]), new Text(upright))).ToList();

        Assert.True(InkBetween(runs[0], runs[1]) >= 3.5, $"{InkBetween(runs[0], runs[1])}");
        Assert.InRange(GapBetween(runs[0], runs[1]), 0, 19.1);
        Assert.Equal(slanted + upright, string.Concat(runs.Select(r => r.Text)));
    }

    [Theory]
    [InlineData("(", "f")]
    [InlineData("[", "j")]
    [InlineData("(", "p")]
    public void Upright_signs_do_not_run_into_slanted_letters(string upright, string slanted)
    {
        var runs = RunsOf(Set(new Text(upright), new Emphasis([new Text(slanted)]))).ToList();

        Assert.True(InkBetween(runs[0], runs[1]) >= 3.5, $"{InkBetween(runs[0], runs[1])}");
    }

    [Fact]
    public void A_note_number_stands_clear_of_a_slanted_letter()
    {
        var runs = RunsOf(Set(new Emphasis([new Text("f")]), new Note([new Paragraph([new Text("Note.")])]))).ToList();

        Assert.True(InkBetween(runs[0], runs[1]) >= 3.5, $"{InkBetween(runs[0], runs[1])}");
    }

    // Programs that read a page's text take a tenth of an em for a space.
    [Theory]
    [InlineData("f", ")")]
    [InlineData("f", "]")]
    public void A_wide_gap_is_parted_by_a_blank_glyph_that_stands_for_no_character(string slanted, string upright)
    {
        var runs = RunsOf(Set(new Emphasis([new Text(slanted)]), new Text(upright))).ToList();
        var bridge = runs[0].Glyphs[^1];

        Assert.Equal(2, runs[0].Glyphs.Count);
        Assert.Equal(0, bridge.TextStart);
        Assert.InRange((runs[1].Origin.X - runs[0].Origin.X - bridge.X).Points, 5, 9.6);
        Assert.InRange(bridge.X.Points - (runs[0].Face.AdvanceOf(LastOf(runs[0]).GlyphId) / 10.0), 5, 9.6);
    }

    // The hook of the f is above the stop: nothing meets.
    [Theory]
    [InlineData("f", ".")]
    [InlineData("f", ",")]
    [InlineData("a", ")")]
    [InlineData("n", "a")]
    public void Where_nothing_meets_nothing_is_added(string slanted, string upright)
    {
        var runs = RunsOf(Set(new Emphasis([new Text(slanted)]), new Text(upright))).ToList();

        Assert.Equal(0, GapBetween(runs[0], runs[1]), 0.01);
    }

    [Theory]
    [InlineData("A", "V")]
    [InlineData("T", "o")]
    [InlineData("V", ".")]
    public void A_change_of_colour_leaves_the_kerning(string left, string right)
    {
        var one = Set(new Text(left + right)).Width;
        var two = Set(new Text(left), new SpanInline([new Text(right)]) { Attributes = Attributes.OfClass("red") }).Width;

        Assert.Equal(one.Points, two.Points, 0.05);
        Assert.True(one.Points < Set(new Text(left)).Width.Points + Set(new Text(right)).Width.Points);
    }

    [Fact]
    public void Small_capitals_are_kerned_with_the_capital_before_them()
    {
        var one = Set(new SpanInline([new Text("Ta")]) { Attributes = Attributes.OfClass("sc") }).Width;
        var two = Set(new Text("T"), new SpanInline([new Text("a")]) { Attributes = Attributes.OfClass("sc") }).Width;

        Assert.Equal(one.Points, two.Points, 0.05);
    }

    [Fact]
    public void Faces_of_other_weight_are_set_side_by_side()
    {
        var runs = RunsOf(Set(new Text("A"), new Strong([new Text("V")]))).ToList();

        Assert.Equal(0, GapBetween(runs[0], runs[1]), 0.01);
    }

    private static SetLine Set(params Inline[] inlines) => OneLine(Sheet, inlines);

    private static double GapBetween(GlyphRun left, GlyphRun right) => ShiftBetween(left, right) - (left.Face.AdvanceOf(LastOf(left).GlyphId) / 10.0);

    private static double ShiftBetween(GlyphRun left, GlyphRun right) => (right.Origin.X + right.Glyphs[0].X - left.Origin.X - LastOf(left).X).Points;

    // A blank glyph may stand in the gap.
    private static PlacedGlyph LastOf(GlyphRun run) => run.Glyphs.Last(glyph => glyph.Advance != Length.Zero);

    // Least distance of the two glyphs' outlines, at heights a point apart; faces have 1,000 units, letters 100 points.
    private static double InkBetween(GlyphRun left, GlyphRun right)
    {
        var shift = ShiftBetween(left, right) * 10;
        var others = PointsOf(right).ToList();
        var least = double.MaxValue;
        foreach (var (x, y) in PointsOf(left))
        {
            foreach (var other in others.Where(p => Math.Abs(p.Y - y) < 12))
            {
                least = Math.Min(least, other.X + shift - x);
            }
        }

        return least / 10;
    }

    private static IEnumerable<(double X, double Y)> PointsOf(GlyphRun run)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var step in run.Face.OutlineOf(LastOf(run).GlyphId).ToList())
        {
            if (step.Verb is PathVerb.LineTo or PathVerb.CubicTo)
            {
                for (var i = 0; i <= 40; i++)
                {
                    var (t, s) = (i / 40.0, 1 - (i / 40.0));
                    yield return step.Verb == PathVerb.LineTo
                        ? ((x * s) + (step.X * t), (y * s) + (step.Y * t))
                        : ((s * s * s * x) + (3 * s * s * t * step.X1) + (3 * s * t * t * step.X2) + (t * t * t * step.X),
                            (s * s * s * y) + (3 * s * s * t * step.Y1) + (3 * s * t * t * step.Y2) + (t * t * t * step.Y));
                }
            }

            (x, y) = (step.X, step.Y);
        }
    }
}
