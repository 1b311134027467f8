using CsCheck;
using OpenSourceHistory.Typesetting.LineBreaking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.LineBreaking;

public sealed class TotalFitTests
{
    private const int Em = 10_000;
    private const int Space = 3_000;

    private const int Iterations = 10_000;

    private static readonly Gen<int[]> s_words = Gen.Int[2_000, 60_000].Array[1, 60];

    [Fact]
    public void Lines_cover_the_paragraph_in_order() => s_words.Sample(words =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000);
        var breaks = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.Breaks;
        return breaks[^1] == breakpoints.Length - 1 && breaks.Zip(breaks.Skip(1)).All(p => p.First < p.Second);
    }, iter: Iterations);

    [Fact]
    public void No_line_is_too_wide_where_every_word_fits() => s_words.Sample(words =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000);
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        return !result.IsOverfull && LinesOf(breakpoints, result.Breaks).All(l => l.Width - l.Shrink <= 150_000);
    }, iter: Iterations);

    [Fact]
    public void First_fit_never_costs_less() => s_words.Sample(words =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000);
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        return result.Demerits <= CostOf(breakpoints, FirstFit(breakpoints, 150_000), settings) + 0.001;
    }, iter: Iterations);

    [Fact]
    public void A_word_wider_than_the_measure_is_told()
    {
        var (breakpoints, settings) = Paragraph([20_000, 400_000, 20_000], 150_000);
        var result = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;

        Assert.True(result.IsOverfull);
        Assert.Equal([1, 2, 3], result.Breaks);
    }

    [Fact]
    public void Lines_beside_a_drop_cap_are_narrower()
    {
        var words = Enumerable.Repeat(27_000, 14).ToArray();
        var (breakpoints, settings) = Paragraph(words, 117_000);
        var narrow = settings with { FirstWidths = [57_000, 57_000] };

        Assert.Equal([4, 8, 12, 14], TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.Breaks);
        Assert.Equal([2, 4, 8, 12, 14], TotalFit.Choose(breakpoints, breakpoints.Length, narrow)!.Breaks);
    }

    [Fact]
    public void No_more_lines_in_a_row_end_in_hyphens_than_the_style_allows() => Gen.Int[30_000, 70_000].Array[12, 60].Sample(words =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000, hyphenEvery: 1);
        var breaks = TotalFit.Choose(breakpoints, breakpoints.Length, settings with { HyphenatedLines = 1 })!.Breaks;
        var hyphens = breaks.Select(b => breakpoints[b].Kind == BreakKind.Hyphen).ToList();
        return !hyphens.Zip(hyphens.Skip(1)).Any(p => p.First && p.Second);
    }, iter: Iterations);

    [Fact]
    public void The_best_setting_asked_for_by_its_number_of_lines_is_the_same() => s_words.Sample(words =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000);
        var best = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        var asked = Choose(breakpoints, settings, best.Breaks.Length);
        return asked is not null && asked.Breaks.SequenceEqual(best.Breaks) && asked.Demerits == best.Demerits;
    }, iter: Iterations);

    [Fact]
    public void A_number_of_lines_is_kept_exactly_and_costs_no_less_than_the_best() => Gen.Select(s_words, Gen.Int[-2, 2]).Sample((words, more) =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000, hyphenEvery: 2);
        var best = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        var lines = Math.Max(1, best.Breaks.Length + more);
        var asked = Choose(breakpoints, settings, lines);
        return asked is null || (asked.Breaks.Length == lines && asked.Breaks[^1] == breakpoints.Length - 1 && asked.Demerits >= best.Demerits);
    }, iter: Iterations);

    [Fact]
    public void A_number_of_lines_is_refused_only_where_no_setting_as_good_as_the_best_has_it() =>
        Gen.Select(Gen.Int[20_000, 60_000].Array[1, 11], Gen.Int[1, 6]).Sample((words, lines) =>
        {
            var (breakpoints, settings) = Paragraph(words, 150_000);
            var tolerance = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.IsWithinTolerance ? 2 : double.PositiveInfinity;
            var all = AllWays(breakpoints.Length - 1).Where(way => way.Length == lines && KeepsWithin(breakpoints, way, settings, tolerance));
            var costs = all.Select(way => CostOf(breakpoints, way, settings)).ToList();
            var asked = Choose(breakpoints, settings, lines);
            return asked is null ? costs.Count == 0 : Math.Abs(asked.Demerits - costs.Min()) < 0.001;
        }, iter: 1_000);

    [Fact]
    public void What_may_cost_no_more_than_the_best_is_the_best_and_what_may_cost_less_is_not_found() =>
        Gen.Select(Gen.Int[20_000, 60_000].Array[1, 60], Gen.Double[0, 5_000]).Sample((words, more) =>
        {
            var (breakpoints, settings) = Paragraph(words, 150_000, hyphenEvery: 3);
            var best = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
            var limited = TotalFit.Choose(breakpoints, breakpoints.Length, settings with { MostDemerits = best.Demerits + more });
            var cheaper = TotalFit.Choose(breakpoints, breakpoints.Length, settings with { MostDemerits = best.Demerits - 0.5 });
            return limited is not null && limited.Breaks.AsSpan().SequenceEqual(best.Breaks) && limited.Demerits == best.Demerits
                && (cheaper is null || cheaper.Demerits < best.Demerits);
        }, iter: Iterations);

    [Fact]
    public void No_line_that_is_to_be_whole_ends_in_a_hyphen() => Gen.Select(Gen.Int[30_000, 70_000].Array[12, 60], Gen.Int[0, 5]).Sample((words, line) =>
    {
        var (breakpoints, settings) = Paragraph(words, 150_000, hyphenEvery: 1);
        var best = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        var whole = Choose(breakpoints, settings with { WholeLines = [line] }, best.Breaks.Length);
        return whole is null || line >= whole.Breaks.Length
            || (breakpoints[whole.Breaks[line]].Kind != BreakKind.Hyphen && whole.Breaks.Length == best.Breaks.Length);
    }, iter: Iterations);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lines_do_not_begin_or_end_with_the_same_word_where_others_are_nearly_as_good(bool atEnds)
    {
        var (breakpoints, settings) = Paragraph([.. Enumerable.Repeat(8_000, 50)], 150_000);
        Assert.Equal([14, 28, 42, 50], TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.Breaks);
        foreach (var i in new[] { 14, 28 })
        {
            (breakpoints[i].EndWord, breakpoints[i].StartWord) = atEnds ? (7, 0) : (0, 7);
        }

        var breaks = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.Breaks;
        Assert.Equal(4, breaks.Length);
        Assert.False(breaks[0] == 14 && breaks[1] == 28);
    }

    [Fact]
    public void A_paragraph_of_one_word_has_no_second_line()
    {
        var (breakpoints, settings) = Paragraph([20_000], 150_000);

        Assert.Null(Choose(breakpoints, settings, 2));
    }

    // By the rules that hold for the best.
    private static FitResult? Choose(Breakpoint[] breakpoints, FitSettings settings, int lines)
    {
        var best = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!;
        var tolerance = best.IsWithinTolerance ? TotalFit.Tolerance : double.PositiveInfinity;
        return TotalFit.Choose(breakpoints, breakpoints.Length, settings, lines, tolerance, best.Reach);
    }

    private static IEnumerable<int[]> AllWays(int end) => Enumerable.Range(0, 1 << (end - 1)).Select(bits =>
        Enumerable.Range(1, end - 1).Where(b => (bits & (1 << (b - 1))) != 0).Append(end).ToArray());

    private static bool KeepsWithin(Breakpoint[] breakpoints, int[] breaks, FitSettings settings, double tolerance) =>
        LinesOf(breakpoints, breaks).Select((line, i) => (Slack: settings.Width - line.Width, line.Stretch, line.Shrink, IsLast: i == breaks.Length - 1))
            .All(line => line.IsLast && line.Slack >= 0
                || Demerits.Ratio(line.Slack, Math.Max(line.Stretch, Em / 8), line.Shrink) is >= -1 and var ratio && ratio <= tolerance);

    // Words with a space between; each may have a hyphen in its middle.
    private static (Breakpoint[] Breakpoints, FitSettings Settings) Paragraph(int[] words, long measure, int hyphenEvery = 0)
    {
        var breakpoints = new List<Breakpoint> { default };
        long width = 0, stretch = 0, shrink = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (hyphenEvery > 0 && i % hyphenEvery == 0)
            {
                var middle = width + (words[i] / 2);
                breakpoints.Add(new Breakpoint
                {
                    End = middle + Space,
                    EndStretch = stretch,
                    EndShrink = shrink,
                    Start = middle,
                    StartStretch = stretch,
                    StartShrink = shrink,
                    Kind = BreakKind.Hyphen,
                    Penalty = 90,
                });
            }

            width += words[i];
            var breakpoint = new Breakpoint { End = width, EndStretch = stretch, EndShrink = shrink };
            (width, stretch, shrink) = (width + Space, stretch + (Space / 2), shrink + (Space / 3));
            breakpoint.Start = width;
            breakpoint.StartStretch = stretch;
            breakpoint.StartShrink = shrink;
            breakpoint.Kind = i == words.Length - 1 ? BreakKind.Forced : BreakKind.Plain;
            breakpoints.Add(breakpoint);
        }

        return ([.. breakpoints], new FitSettings([], measure, true, Em));
    }

    private static IEnumerable<(long Width, long Stretch, long Shrink)> LinesOf(Breakpoint[] breakpoints, int[] breaks)
    {
        var from = 0;
        foreach (var to in breaks)
        {
            var (a, b) = (breakpoints[from], breakpoints[to]);
            yield return (b.End - a.Start, b.EndStretch - a.StartStretch, b.EndShrink - a.StartShrink);
            from = to;
        }
    }

    private static int[] FirstFit(Breakpoint[] breakpoints, long measure)
    {
        var breaks = new List<int>();
        var from = 0;
        for (var b = 1; b < breakpoints.Length; b++)
        {
            if (b > from + 1 && breakpoints[b].End - breakpoints[from].Start > measure)
            {
                breaks.Add(b - 1);
                from = b - 1;
            }
        }

        return [.. breaks, breakpoints.Length - 1];
    }

    private static double CostOf(Breakpoint[] breakpoints, int[] breaks, FitSettings settings)
    {
        var node = new FitNode(0, 0, 1, 0, 0, -1);
        foreach (var ((width, stretch, shrink), index) in LinesOf(breakpoints, breaks).Select((l, i) => (l, i)))
        {
            var isLast = index == breaks.Length - 1;
            var slack = settings.Width - width;
            var ratio = isLast && slack >= 0 ? 0 : Demerits.Ratio(slack, Math.Max(stretch, Em / 8), shrink);
            var fitness = Demerits.FitnessOf(ratio);
            var cost = Demerits.OfLine(ratio, 0) + Demerits.OfNeighbours(node, fitness, 0, 0);
            cost += isLast ? Demerits.OfLastLine(node, width, settings.ShortestLastLine) : 0;
            node = new FitNode(breaks[index], index + 1, fitness, 0, node.Demerits + cost, -1);
        }

        return node.Demerits;
    }
}
