using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Lines that are longer than what a run's glyphs can say of their places.</summary>
public sealed class LongLineTests
{
    private readonly Setting _setting = new();

    private static ComputedStyle Code => Prose with { TextAlign = TextAlignment.Left, Wraps = false, WhiteSpaceCollapse = WhiteSpaceCollapse.Preserve };

    [Theory]
    [InlineData("minified ", 4000)]
    [InlineData("x", 30000)]
    public void Every_glyph_of_a_line_of_a_mile_stands_behind_the_one_before_it(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count)).TrimEnd();
        var line = Assert.Single(_setting.Set(text, 300, Code));
        var runs = RunsOf(line).ToList();

        var pen = 0L;
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                Assert.InRange(glyph.TextStart, 0, run.Text.Length - 1);
                Assert.InRange((run.Origin.X + glyph.X).ScaledPoints - pen, -4, 4);
                pen = (run.Origin.X + glyph.X + glyph.Advance).ScaledPoints;
            }
        }

        Assert.True(pen > 100_000 * Length.PerPoint);
        Assert.Equal(text, TextOf(line));
    }
}
