using System.Text;
using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class SoftLineEndTests
{
    [Theory]
    [InlineData("word", "word", true)]
    [InlineData("漢字", "漢字", false)]
    [InlineData("漢字，", "漢字", false)]
    [InlineData("漢字", "word", true)]
    [InlineData("半角ｶﾅ", "ｶﾅ文字", false)]
    [InlineData("漢𠀂", "𠀃字", false)]
    [InlineData("한국어", "한국어", true)]
    [InlineData("漢字", "한국어", true)]
    [InlineData("漢字”", "漢字", true)]
    [InlineData("🎉", "🎉", true)]
    [InlineData("社︀", "福", false)]
    [InlineData("葛󠄀", "葛", false)]
    [InlineData("word\u200B", "word", false)]
    [InlineData("word", "\u200Bword", false)]
    [InlineData("", "字", true)]
    [InlineData("字", "", true)]
    public void A_line_end_is_a_space_but_not_between_East_Asian_characters(string before, string after, bool expected)
    {
        Assert.Equal(expected, SoftLineEnd.IsSpace(before, after));
        Assert.Equal(expected, SoftLineEnd.IsSpace(new StringBuilder(before), after));
    }
}
