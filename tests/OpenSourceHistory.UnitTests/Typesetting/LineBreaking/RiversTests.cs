using OpenSourceHistory.Typesetting.LineBreaking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.LineBreaking;

public sealed class RiversTests
{
    private const long Measure = 150_000;
    private const int Em = 10_000;
    private const int Space = 3_000;

    private static readonly FitSettings s_settings = new([], Measure, true, Em);

    [Fact]
    public void Spaces_below_each_other_in_four_lines_are_a_river()
    {
        var breakpoints = Paragraph(Enumerable.Repeat(27_600, 5 * 6));
        int[] breaks = [5, 10, 15, 20, 25, 30];

        Assert.Equal(new Rivers(0, -1), Rivers.Of(breakpoints, s_settings, breaks[..3]));
        Assert.Equal(new Rivers(4, 3), Rivers.Of(breakpoints, s_settings, breaks[..4]));
        Assert.Equal(new Rivers(12, 3), Rivers.Of(breakpoints, s_settings, breaks));
    }

    [Fact]
    public void Spaces_beside_each_other_are_none()
    {
        int[] line = [27_600, 27_600, 27_600, 27_600, 27_600];
        int[] other = [14_000, 27_000, 27_000, 27_000, 27_000, 13_000];

        Assert.Equal(0, Rivers.Of(Paragraph([.. line, .. other, .. line, .. other]), s_settings, [5, 11, 16, 22]).Surplus);
    }

    [Fact]
    public void An_indent_moves_the_spaces_of_its_line()
    {
        var breakpoints = Paragraph([27_600, 27_600, 27_600, 27_600, 17_600, .. Enumerable.Repeat(27_600, 5 * 3)]);

        Assert.Equal(0, Rivers.Of(breakpoints, s_settings with { FirstWidths = [Measure - 10_000] }, [5, 10, 15, 20]).Surplus);
    }

    [Fact]
    public void Fewer_rivers_are_chosen_where_lines_stay_as_many_and_nearly_as_good()
    {
        var random = new Random(1);
        var (before, after) = (0, 0);
        for (var i = 0; i < 2_000; i++)
        {
            var breakpoints = Paragraph(Enumerable.Range(0, 90).Select(_ => random.Next(500, 4_000) * 4));
            var best = TotalFit.Choose(breakpoints, breakpoints.Length, s_settings)!;
            var chosen = new RiverFit(breakpoints, settings => TotalFit.Choose(breakpoints, breakpoints.Length, settings)).Choose(s_settings)!;
            var (rivers, left) = (Rivers.Of(breakpoints, s_settings, best.Breaks).Surplus, Rivers.Of(breakpoints, s_settings, chosen.Breaks).Surplus);

            Assert.True(left < rivers || chosen.Breaks.SequenceEqual(best.Breaks));
            Assert.Equal(best.Breaks.Length, chosen.Breaks.Length);
            Assert.InRange(chosen.Demerits, best.Demerits, best.Demerits + Demerits.River);
            (before, after) = (before + rivers, after + left);
        }

        Assert.InRange(after, 0, before * 9 / 10);
    }

    [Fact]
    public void No_river_is_worth_a_forced_break()
    {
        var random = new Random(2);
        for (var i = 0; i < 1_000; i++)
        {
            var breakpoints = Paragraph(Enumerable.Range(0, 80).Select(_ => random.Next(500, 4_000) * 4));
            for (var line = 10; line < breakpoints.Length - 1; line += 10)
            {
                breakpoints[line] = breakpoints[line] with { Kind = BreakKind.Forced };
            }

            var chosen = new RiverFit(breakpoints, settings => TotalFit.Choose(breakpoints, breakpoints.Length, settings)).Choose(s_settings)!;

            Assert.All(Enumerable.Range(1, breakpoints.Length - 1).Where(b => breakpoints[b].Kind == BreakKind.Forced), b => Assert.Contains(b, chosen.Breaks));
        }
    }

    private static Breakpoint[] Paragraph(IEnumerable<int> words)
    {
        var breakpoints = new List<Breakpoint> { default };
        long width = 0, stretch = 0, shrink = 0;
        foreach (var word in words)
        {
            width += word;
            breakpoints.Add(new Breakpoint
            {
                End = width,
                EndStretch = stretch,
                EndShrink = shrink,
                Start = width + Space,
                StartStretch = stretch + (Space / 2),
                StartShrink = shrink + (Space / 3),
                Kind = BreakKind.Plain,
            });
            (width, stretch, shrink) = (width + Space, stretch + (Space / 2), shrink + (Space / 3));
        }

        breakpoints[^1] = breakpoints[^1] with { Kind = BreakKind.Forced };
        return [.. breakpoints];
    }
}
