using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using Xunit;

namespace OpenSourceHistory.UnitTests.Css.Values;

public sealed class CounterStyleParserTests
{
    [Theory]
    [InlineData("Upper-Roman", 4, "IV")]
    [InlineData("symbols", 7, "**")]
    [InlineData("symbols('+' '#')", 3, "++")]
    [InlineData("symbols(symbolic '+')", 2, "++")]
    [InlineData("symbols()", 1, null)]
    [InlineData("symbols(cyclic '+' '#')", 4, "#")]
    [InlineData("symbols(fixed '+' '#')", 3, "3")]
    [InlineData("symbols(numeric 'a' 'b')", 2, "ba")]
    [InlineData("symbols(alphabetic 'a' 'b')", 3, "aa")]
    [InlineData("symbols(numeric 'a')", 1, null)]
    [InlineData("symbols(additive 'a')", 1, null)]
    [InlineData("symbols('+', '#')", 1, null)]
    [InlineData("of-the-sheet", 1, "1")]
    [InlineData("inherit", 1, null)]
    [InlineData("'+'", 1, null)]
    public void Counter_styles_are_names_or_lists_of_signs(string text, int value, string? expected)
    {
        var reader = new ValueReader(ComponentParser.ParseText(text));

        Assert.Equal(expected, CounterStyleParser.Take(reader)?.Format(value));
        Assert.Equal(expected is not null, reader.AtEnd);
    }
}
