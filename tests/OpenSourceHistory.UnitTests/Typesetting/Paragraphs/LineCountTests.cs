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

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void A_number_of_lines_that_would_tear_the_text_apart_is_refused(int lines) => Assert.Null(Set(Sample, 240).WithLines(lines));

    private static SetParagraph Set(string text, double points) =>
        Setting.Setter().Set(new ParagraphContent(null, [new Text(text)], Setting.Prose), Length.FromPoints(points), null!);
}
