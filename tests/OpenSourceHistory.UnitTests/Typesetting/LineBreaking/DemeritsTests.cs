using OpenSourceHistory.Typesetting.LineBreaking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.LineBreaking;

/// <summary>
/// The judgement of the line breaker: for each thing that it weighs, a paragraph that would be set worse without it. A word is written as its
/// width in units of which the measure has 25; <c>~</c> marks where it may be, and where it is, hyphenated: in its middle.
/// </summary>
public sealed class DemeritsTests
{
    private const long Unit = 4_000;
    private const long Measure = 25 * Unit;
    private const long Space = 3_000;
    private const int Em = 10_000;

    [Fact]
    public void A_line_more_has_its_price() => Assert.Equal("3 8 8 4 | 6 4 10 5~ | ~5", Set("3~ 8 8 4~ 6 4 10~ 5~", 2));

    [Fact]
    public void A_tight_line_is_not_set_beside_a_loose_one() => Assert.Equal("10 11 | 4 7 8 7~ | ~7 9", Set("10~ 11~ 4~ 7 8 7~ 9", 1));

    [Fact]
    public void A_second_hyphen_in_a_row_is_dearer_than_the_first() => Assert.Equal("5 12 9~ | ~9 7 5 3 1 2", Set("5~ 12 9~ 7 5~ 3 1~ 2~", 2));

    [Fact]
    public void A_third_hyphen_in_a_row_is_hardly_ever_taken() => Assert.Equal("11 11 2 | 11 7 7~ | ~7 11 11~ | ~11", Set("11~ 11~ 2~ 11 7 7~ 11 11~", 0));

    [Fact]
    public void Hyphens_beyond_the_sheets_limit_are_worse_than_any_loose_line() => Assert.Equal("9 8 | 8 10 | 11", Set("9 8~ 8~ 10 11~", 1));

    [Fact]
    public void The_last_line_but_one_does_not_end_in_a_hyphen() => Assert.Equal("11 11 2 | 4", Set("11~ 11~ 2~ 4~", 0));

    [Fact]
    public void A_last_line_of_one_short_word_is_worse_than_loose_lines() => Assert.Equal("4 7 4 | 10 4 4 4 1", Set("4 7 4 10 4 4 4 1", 2));

    [Fact]
    public void Very_loose_lines_are_told_apart() => Assert.Equal("10 8 | 10", Set("10 8~ 10", 2));

    [Fact]
    public void Unevenness_costs_more_the_greater_it_is() => Assert.Equal("3 8 3 6 2 | 2", Set("3 8 3 6 2 2", 2));

    [Fact]
    public void A_hole_is_the_worse_the_wider_it_is() => Assert.Equal("12 3 | 12", Set("12 3 12", 2));

    [Fact]
    public void Lines_looser_than_the_tolerance_are_taken_only_where_nothing_else_does() => Assert.Equal("11 10 4~ | ~4", Set("11~ 10~ 4~", 2));

    [Fact]
    public void Text_that_fits_two_lines_evenly_has_no_runt() => Assert.Equal("9 4 9 | 1 1", Set("9 4 9 1 1", 1));

    [Fact]
    public void Lines_that_stick_out_are_as_few_and_as_little_as_can_be() => Assert.Equal("28 | 16 | 7 16 | 12", Set("28 16 7 16 12", 1));

    private static string Set(string text, int limit)
    {
        var words = text.Split(' ');
        var (breakpoints, ends) = BreakpointsOf(words);
        var settings = new FitSettings([], Measure, true, Em) { HyphenatedLines = limit, ShortestLastLine = Measure / 10 };
        var breaks = TotalFit.Choose(breakpoints, breakpoints.Length, settings)!.Breaks;
        return string.Join(" | ", breaks.Prepend(0).Zip(breaks, (from, to) => LineOf(words, ends[from], ends[to])));
    }

    // The words between two breakpoints; where a line begins or ends within a word, the mark shows where.
    private static string LineOf(string[] words, (int Word, bool IsHyphen) from, (int Word, bool IsHyphen) to)
    {
        var first = from.IsHyphen ? from.Word : from.Word + 1;
        var line = string.Join(' ', words[first..(to.Word + 1)].Select(word => word.TrimEnd('~')));
        return (from.IsHyphen ? "~" : string.Empty) + line + (to.IsHyphen ? "~" : string.Empty);
    }

    private static (Breakpoint[] Breakpoints, List<(int Word, bool IsHyphen)> Ends) BreakpointsOf(string[] words)
    {
        var breakpoints = new List<Breakpoint> { default };
        var ends = new List<(int, bool)> { (-1, false) };
        long left = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var width = long.Parse(words[i].TrimEnd('~')) * Unit;
            if (words[i].EndsWith('~'))
            {
                breakpoints.Add(Hyphen(left + (width / 2), i));
                ends.Add((i, true));
            }

            breakpoints.Add(End(left + width, i, isLast: i == words.Length - 1));
            ends.Add((i, false));
            left += width + Space;
        }

        return ([.. breakpoints], ends);
    }

    private static Breakpoint Hyphen(long at, int spaces) => new()
    {
        End = at + Space,
        EndStretch = spaces * Space / 2,
        EndShrink = spaces * Space / 3,
        Start = at,
        StartStretch = spaces * Space / 2,
        StartShrink = spaces * Space / 3,
        Kind = BreakKind.Hyphen,
        Penalty = 90,
    };

    private static Breakpoint End(long at, int spaces, bool isLast) => new()
    {
        End = at,
        EndStretch = spaces * Space / 2,
        EndShrink = spaces * Space / 3,
        Start = at + Space,
        StartStretch = (spaces + 1) * Space / 2,
        StartShrink = (spaces + 1) * Space / 3,
        Kind = isLast ? BreakKind.Forced : BreakKind.Plain,
    };
}
