using CsCheck;
using OpenSourceHistory.Citations.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Text;

public sealed class FormattedTextTests
{
    [Fact]
    public void Markup_becomes_runs()
    {
        var text = FormattedText.Parse("a <i>b <b>c</b></i> x<sup>2</sup>");
        Assert.Equal(
            [
                new FormattedRun("a ", default),
                new FormattedRun("b ", new RunFormatting { Slope = FontStyle.Italic }),
                new FormattedRun("c", new RunFormatting { Slope = FontStyle.Italic, Weight = FontWeight.Bold }),
                new FormattedRun(" x", default),
                new FormattedRun("2", new RunFormatting { Shift = BaselineShift.Superscript }),
            ],
            text.Runs);
    }

    [Theory]
    [InlineData("1 < 2 and 3 > 2")]
    [InlineData("an <i> that is never closed")]
    [InlineData("a </b> that was never opened")]
    public void What_is_no_markup_is_text(string text) => Assert.Equal(text, FormattedText.Parse(text).PlainText);

    [Fact]
    public void No_character_is_lost_where_there_are_no_tags() =>
        Gen.String[Gen.Char["<>/x \"'"], 0, 12].Sample(text => Assert.Equal(text, FormattedText.Parse(text).PlainText));
}
