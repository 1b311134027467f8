using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

/// <summary>Calls that would be read with what stands before them: as exponents, or two of them as one number.</summary>
public class NoteCallsPassTests
{
    [Theory]
    [InlineData("2^10^.[^n]")]
    [InlineData("2^10^[^n]")]
    [InlineData("the 19^th^[^n] century")]
    [InlineData("**2^8^**,[^n] he said")]
    [InlineData("(2^8^).[^n]")]
    [InlineData("2\u00B9\u2070.[^n]")]
    [InlineData("10 m\u00B2[^n]")]
    [InlineData("in 1999[^n] and")]
    [InlineData("in **1999**[^n] and")]
    [InlineData("in `x86`[^n] and")]
    public void A_call_behind_a_raised_sign_or_a_figure_stands_apart(string text) => Assert.True(Assert.Single(NotesOf(text)).IsApart);

    [Theory]
    [InlineData("a word[^n]")]
    [InlineData("a word.[^n]")]
    [InlineData("in 1999.[^n]")]
    [InlineData("2^10^ is a number.[^n]")]
    [InlineData("[^n]begins")]
    [InlineData("H~2~O[^n]")]
    public void Others_do_not(string text) => Assert.False(Assert.Single(NotesOf(text)).IsApart);

    [Theory]
    [InlineData("word[^n][^m]", "word1,2")]
    [InlineData("word[^n][^m].^[third]", "word1,2.3")]
    [InlineData("word[^n] [^m]", "word1 2")]
    public void Between_two_calls_stands_a_comma(string text, string expected)
    {
        var count = 0;
        var inlines = Assert.IsType<Paragraph>(BookOf(text).Divisions[0].Blocks[0]).Inlines;
        Assert.Equal(expected, string.Concat(inlines.Select(i => i is Note ? $"{++count}" : TextPrinter.Print([i]))));
    }

    private static IEnumerable<Note> NotesOf(string text) => Assert.IsType<Paragraph>(BookOf(text).Divisions[0].Blocks[0]).Inlines.OfType<Note>();

    private static Book BookOf(string text)
    {
        var blocks = CommonMarkTests.Convert(text + "\n\n[^n]: Note.\n\n[^m]: Other.");
        return ApparatusPipeline.Run(new Book(new BookMetadata { Title = "T", Language = "en", Slug = "t" }, [new Division(Matter.Body, DivisionRole.Chapter, "x", blocks)]), new EditionTraits()).Value;
    }
}
