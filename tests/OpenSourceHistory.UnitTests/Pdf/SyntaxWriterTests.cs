using System.Globalization;
using System.Text;
using CsCheck;
using OpenSourceHistory.Pdf.Syntax;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf;

public sealed class SyntaxWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.25, ".25")]
    [InlineData(-0.05, "-.05")]
    [InlineData(10.0006, "10.001")]
    [InlineData(612, "612")]
    [InlineData(1234567.125, "1234567.125")]
    public void Numbers_have_as_few_digits_as_they_need(double value, string expected) =>
        Assert.Equal(expected, Text(new SyntaxWriter().Number(value)));

    [Fact]
    public void Numbers_read_back_within_half_of_the_last_digit() =>
        Gen.Select(Gen.Double[-20000, 20000], Gen.Int[0, 5]).Sample((value, decimals) =>
        {
            var read = double.Parse(Text(new SyntaxWriter().Number(value, decimals)), CultureInfo.InvariantCulture);
            return Math.Abs(read - value) <= (0.5000001 * Math.Pow(10, -decimals));
        });

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("EB Garamond#1", "/EB#20Garamond#231")]
    [InlineData("a/b(c)", "/a#2Fb#28c#29")]
    [InlineData("é", "/#C3#A9")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Text(new SyntaxWriter().Name(name)));

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("a (b) \\ c", "(a \\(b\\) \\\\ c)")]
    [InlineData("line\rfeed\n", "(line\\rfeed\n)")]
    [InlineData("é", "(þÿ\0é)")]
    [InlineData("王", "(þÿ\u0073\u008B)")]
    public void Text_strings_are_ascii_or_utf_16_and_escaped(string text, string expected) =>
        Assert.Equal(expected, Text(new SyntaxWriter().Text(text)));

    [Fact]
    public void Tokens_are_separated_only_where_they_would_run_together()
    {
        var syntax = new SyntaxWriter().OpenDictionary()
            .Name("A").Integer(1)
            .Name("B").Reference(new ObjectId(12))
            .Name("C").OpenArray().Integer(1).Number(-2.5).Boolean(true).Name("N").CloseArray()
            .Name("D").Name("E")
            .CloseDictionary();

        Assert.Equal("<</A 1/B 12 0 R/C[1 -2.5 true/N]/D/E>>", Text(syntax));
    }

    [Fact]
    public void Dates_are_in_universal_time() =>
        Assert.Equal("D:20260304030607Z", TextString.Date(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2))));

    private static string Text(SyntaxWriter syntax) => Encoding.Latin1.GetString(syntax.Written);
}
