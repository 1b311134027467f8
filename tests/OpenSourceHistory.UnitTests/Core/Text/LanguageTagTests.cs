using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("ZH-Hant-TW", "zh")]
    [InlineData("x-klingon", "x")]
    public void The_first_part_is_the_language_in_lower_case(string tag, string primary) => Assert.Equal(primary, LanguageTag.PrimaryOf(tag));

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("x-own", true)]
    [InlineData("x", false)]
    [InlineData("e", false)]
    [InlineData("en_GB", false)]
    [InlineData("en-", false)]
    [InlineData("1en", false)]
    public void Parts_are_letters_and_digits(string tag, bool isWellFormed) => Assert.Equal(isWellFormed, LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("zh", true, false)]
    [InlineData("zh-Hans-HK", true, false)]
    [InlineData("zh-TW", true, true)]
    [InlineData("yue-Hant", true, true)]
    [InlineData("ja-JP", true, false)]
    [InlineData("zh-Latn-pinyin", false, false)]
    [InlineData("zha", false, false)]
    [InlineData("ko", false, false)]
    public void Chinese_and_Japanese_are_told_by_their_signs(string tag, bool isHan, bool isTraditional)
    {
        Assert.Equal(isHan, LanguageTag.IsWrittenInHan(tag));
        Assert.Equal(isTraditional, LanguageTag.IsTraditionalChinese(tag));
    }

    [Fact]
    public void Case_means_nothing()
    {
        Assert.True(LanguageTag.Equals("en-GB", "EN-gb"));
        Assert.False(LanguageTag.Equals("en", "en-GB"));
        Assert.True(LanguageTag.Equals(null, null));
    }
}
