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
    [InlineData("arabic-indic", 120, "١٢٠")]
    [InlineData("thai", -7, "-๗")]
    [InlineData("hiragana", 49, "ああ")]
    [InlineData("katakana-iroha", 2, "ロ")]
    [InlineData("cjk-earthly-branch", 12, "亥")]
    [InlineData("cjk-heavenly-stem", 11, "一一")]
    [InlineData("upper-armenian", 1999, "ՌՋՂԹ")]
    [InlineData("lower-armenian", 36, "լզ")]
    [InlineData("georgian", 10_001, "ჵა")]
    [InlineData("georgian", 68, "ჲჱ")]
    [InlineData("hebrew", 15, "טו")]
    [InlineData("hebrew", 5784, "ה׳תשפד")]
    [InlineData("japanese-informal", 1011, "千十一")]
    [InlineData("japanese-formal", 1011, "壱阡壱拾壱")]
    [InlineData("japanese-informal", 0, "〇")]
    [InlineData("korean-hangul-formal", 6001, "육천일")]
    [InlineData("korean-hanja-formal", -11, "마이너스 壹拾壹")]
    [InlineData("simp-chinese-formal", 12, "壹拾贰")]
    [InlineData("trad-chinese-formal", -105, "負壹佰零伍")]
    [InlineData("lower-roman", int.MinValue, "-2147483648")]
    public void Values_are_written_as_the_specification_has_them(string name, int value, string expected) =>
        Assert.Equal(expected, CounterStyle.Named(name)!.Format(value));

    [Fact]
    public void Every_style_that_is_named_can_be_had_and_no_other()
    {
        Assert.All(CounterStyle.Names, n => Assert.Equal(n, CounterStyle.Named(n.ToUpperInvariant())!.Name));
        Assert.Null(CounterStyle.Named("ethiopic-numeric"));
    }

    [Fact]
    public void A_number_of_more_signs_than_anyone_reads_is_written_in_figures()
    {
        var strokes = CounterStyle.Of("strokes", CounterSystem.Symbolic, ["|"]);

        Assert.Equal("|||", strokes.Format(3));
        Assert.Equal("2000000000", strokes.Format(2_000_000_000));
        Assert.Equal("3", (CounterStyle.Decimal with { PadLength = 2_000_000_000, PadSymbol = "0" }).Format(3));
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
