using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class LineCountTests
{
    private const string Sample = Once + " " + Once + " " + Once;

    private const string Once =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so beautiful "
        + "that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king\u2019s castle lay a great "
        + "dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king\u2019s child went out into the "
        + "forest and sat down by the side of the cool fountain, and when she was bored she took a golden ball, and threw it up on high.";

    [Fact]
    public void Its_own_number_of_lines_gives_the_paragraph_itself()
    {
        var best = Set(Sample, 240);

        Assert.Same(best, best.WithLines(best.Lines.Count));
    }

    [Fact]
    public void A_line_may_be_asked_to_end_in_no_hyphen_where_the_others_are_hardly_worse_for_it()
    {
        var spared = 0;
        foreach (var best in Enumerable.Range(0, 60).Select(i => Set(Sample, 180 + (2 * i))))
        {
            var hyphen = best.Lines.AsSpan().ToArray().ToList().FindIndex(line => line.EndsInHyphen);
            if (hyphen >= 0 && best.WithWhole([hyphen]) is { } other)
            {
                spared++;
                Assert.False(other.Lines[hyphen].EndsInHyphen);
                Assert.Equal(best.Lines.Count, other.Lines.Count);
                Assert.Equal(WordsOf(best), WordsOf(other));
            }
        }

        Assert.InRange(spared, 4, 60);
        Assert.Null(Set("It is all about the internationalization", 100).WithWhole([0]));
    }

    [Fact]
    public void A_line_ends_in_no_hyphen_at_any_price_only_where_the_sheet_says_so()
    {
        var always = Setting.Prose with { HyphenateLimits = Setting.Prose.HyphenateLimits with { Last = HyphenateLimitLast.Always } };

        Assert.InRange(SparedAmong(Setting.Prose), 1, SparedAmong(always) - 1);
    }

    [Fact]
    public void A_paragraph_in_a_line_more_or_fewer_has_the_same_words()
    {
        var found = 0;
        foreach (var best in Enumerable.Range(0, 60).Select(i => Set(Sample, 180 + (2 * i))))
        {
            foreach (var lines in (int[])[best.Lines.Count - 1, best.Lines.Count + 1])
            {
                if (best.WithLines(lines) is { } other)
                {
                    found++;
                    Assert.Equal(lines, other.Lines.Count);
                    Assert.Equal(WordsOf(best), WordsOf(other));
                }
            }
        }

        // Most paragraphs of twenty lines can give a line or take one at some of so many measures.
        Assert.InRange(found, 10, 120);
    }

    [Fact]
    public void An_item_in_other_lines_keeps_what_stands_around_it()
    {
        var best = Enumerable.Range(0, 60).Select(i => Set(Sample, 180 + (2 * i))).First(paragraph => paragraph.WithLines(paragraph.Lines.Count + 1) is not null);
        var maker = new LineRows(Length.Zero, Setting.Prose, Length.FromPoints(14)) { Notes = new Dictionary<Note, ValueList<SetNote>>(), Anchors = new Dictionary<Node, GalleyAnchor>() };
        var item = new ParagraphItem(best, maker) { LeadIn = Length.FromPoints(3), LeadOut = Length.FromPoints(5) }.Dressed();

        var longer = ((ParagraphItem)item).WithLines([best.Lines.Count + 1], double.PositiveInfinity).Single();

        Assert.Equal(item.Height + Length.FromPoints(14), longer.Height);
        Assert.Equal((17, 19), (longer.Rows[0].Height.Points, longer.Rows[^1].Height.Points));
        Assert.Equal(Length.FromPoints(3), longer.Rows[0].Y);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_number_of_lines_that_would_tear_the_text_apart_is_refused(int lines) => Assert.Null(Set(Sample, 240).WithLines(lines));

    private static string WordsOf(SetParagraph paragraph) => string.Join(' ', SetLine.AllOf(paragraph, new DiagnosticBag()).Select(Setting.TextOf))
        .Replace("\u00AD ", string.Empty, StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal);

    // Lines with a hyphen of which another setting of the paragraph has none.
    private static int SparedAmong(ComputedStyle style) => Enumerable.Range(0, 60).Select(i => Set(Sample, 180 + (2 * i), style)).Sum(best =>
        Enumerable.Range(0, best.Lines.Count).Count(line => best.Lines[line].EndsInHyphen && best.WithWhole([line]) is not null));

    private static SetParagraph Set(string text, double points) => Set(text, points, Setting.Prose);

    private static SetParagraph Set(string text, double points, ComputedStyle style) =>
        Setting.Setter().Set(new ParagraphContent(null, [new Text(text)], style), Length.FromPoints(points), null!);
}
