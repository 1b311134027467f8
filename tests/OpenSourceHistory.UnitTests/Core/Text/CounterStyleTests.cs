using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class CounterStyleTests
{
    [Theory]
    [InlineData("decimal", -3, "-3")]
    [InlineData("decimal-leading-zero", 7, "07")]
    [InlineData("decimal-leading-zero", -7, "-7")]
    [InlineData("lower-roman", 1999, "mcmxcix")]
    [InlineData("upper-roman", 4000, "4000")]
    [InlineData("lower-alpha", 27, "aa")]
    [InlineData("upper-latin", 28, "AB")]
    [InlineData("lower-greek", 18, "σ")]
    [InlineData("lower-greek", 25, "αα")]
    [InlineData("lower-greek", 0, "0")]
    [InlineData("cjk-decimal", 100, "一〇〇")]
    [InlineData("simp-chinese-informal", 0, "零")]
    [InlineData("simp-chinese-informal", 10, "十")]
    [InlineData("simp-chinese-informal", 21, "二十一")]
    [InlineData("simp-chinese-informal", 105, "一百零五")]
    [InlineData("simp-chinese-informal", 110, "一百一十")]
    [InlineData("simp-chinese-informal", 6001, "六千零一")]
    [InlineData("simp-chinese-informal", -12, "负十二")]
    [InlineData("simp-chinese-informal", 12345, "一二三四五")]
    [InlineData("symbols", 8, "††")]
    [InlineData("disc", 4, "•")]
    [InlineData("none", 4, "")]
    public void Values_are_written_as_the_specification_has_them(string name, int value, string expected) =>
        Assert.Equal(expected, CounterStyle.Named(name)!.Format(value));

    [Fact]
    public void Every_style_that_is_named_can_be_had_and_no_other()
    {
        Assert.All(CounterStyle.Names, n => Assert.Equal(n, CounterStyle.Named(n.ToUpperInvariant())!.Name));
        Assert.Null(CounterStyle.Named("ethiopic-numeric"));
    }

    [Theory]
    [InlineData("xiv", 14)]
    [InlineData("MMMCMXCIX", 3999)]
    [InlineData("iiii", 0)]
    [InlineData("vv", 0)]
    [InlineData("cmd", 0)]
    [InlineData("ic", 0)]
    [InlineData("mmmm", 0)]
    [InlineData("", 0)]
    [InlineData("abc", 0)]
    public void A_roman_numeral_counts_where_it_is_properly_written(string text, int expected) => Assert.Equal(expected, Numerals.ParseRoman(text));

    [Fact]
    public void Roman_numerals_read_as_they_are_written() =>
        Assert.All(Enumerable.Range(1, Numerals.LargestRoman), n => Assert.Equal(n, Numerals.ParseRoman(Numerals.Roman(n))));
}
