using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

public sealed class LineCountTests
{
    private const string Sample =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so beautiful "
        + "that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king\u2019s castle lay a great "
        + "dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king\u2019s child went out into the "
        + "forest and sat down by the side of the cool fountain, and when she was bored she took a golden ball, and threw it up on high.";

    [Fact]
    public void A_paragraph_can_be_set_in_a_line_more_and_its_text_stays_the_same()
    {
        var best = Set(Sample, 240);
        var longer = best.WithLines(best.Lines.Count + 1);

        Assert.Equal(best.Lines.Count + 1, longer?.Lines.Count);
        Assert.Equal(WordsOf(best), WordsOf(longer!));
    }

    [Fact]
    public void Its_own_number_of_lines_gives_the_paragraph_itself()
    {
        var best = Set(Sample, 240);

        Assert.Same(best, best.WithLines(best.Lines.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_number_of_lines_that_would_tear_the_text_apart_is_refused(int lines) => Assert.Null(Set(Sample, 240).WithLines(lines));

    [Fact]
    public void An_item_in_other_lines_keeps_what_stands_around_it()
    {
        var best = Set(Sample, 240);
        var maker = new LineRows(Length.Zero, Setting.Prose, Length.FromPoints(14)) { Notes = new Dictionary<Note, ValueList<SetNote>>(), AnchorOf = _ => null };
        var item = new ParagraphItem(best, maker) { LeadIn = Length.FromPoints(3), LeadOut = Length.FromPoints(5) }.Dressed();

        var longer = ((ParagraphItem)item).WithLines(best.Lines.Count + 1)!;

        Assert.Equal(item.Height + Length.FromPoints(14), longer.Height);
        Assert.Equal((17, 19), (longer.Rows[0].Height.Points, longer.Rows[^1].Height.Points));
        Assert.Equal(Length.FromPoints(3), longer.Rows[0].Y);
    }

    private static SetParagraph Set(string text, double points) =>
        new Setting().Setter().Set(new ParagraphContent(null, [new Text(text)], Setting.Prose), Length.FromPoints(points), null!);

    private static string WordsOf(SetParagraph paragraph) =>
        string.Join(' ', SetLine.AllOf(paragraph, new DiagnosticBag()).Select(Setting.TextOf)).Replace("\u00AD ", string.Empty, StringComparison.Ordinal);
}
