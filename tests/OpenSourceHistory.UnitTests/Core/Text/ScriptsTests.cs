using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("漢", true, false, false)]
    [InlineData("〇", true, false, false)]
    [InlineData("々", true, false, false)]
    [InlineData("𠀂", true, false, false)]
    [InlineData("𰻝", true, false, false)]
    [InlineData("か", false, true, false)]
    [InlineData("カ", false, true, false)]
    [InlineData("ー", false, true, false)]
    [InlineData("ｶ", false, true, false)]
    [InlineData("한", false, false, true)]
    [InlineData("ㄱ", false, false, true)]
    [InlineData("，", false, false, false)]
    [InlineData("・", false, false, false)]
    [InlineData("a", false, false, false)]
    [InlineData("🎉", false, false, false)]
    public void A_character_is_of_one_script(string character, bool han, bool kana, bool hangul)
    {
        var c = char.ConvertToUtf32(character, 0);

        Assert.Equal((han, kana, hangul), (Scripts.IsHan(c), Scripts.IsKana(c), Scripts.IsHangul(c)));
        Assert.Equal(han || kana, Scripts.IsIdeographic(c));
        Assert.Equal(han || kana || hangul, Scripts.HasEastAsian("x" + character));
    }

    [Theory]
    [InlineData("ㄅ")]
    [InlineData("㇀")]
    public void Bopomofo_and_strokes_stand_each_for_itself(string character) => Assert.True(Scripts.IsIdeographic(character[0]));

    [Theory]
    [InlineData("漢", true, false)]
    [InlineData("，", true, false)]
    [InlineData("Ａ", true, false)]
    [InlineData("한", true, false)]
    [InlineData("ｶ", false, true)]
    [InlineData("｡", false, true)]
    [InlineData("“", false, false)]
    [InlineData("a", false, false)]
    [InlineData("🎉", false, false)]
    public void Characters_of_East_Asia_are_wide_or_half_as_wide(string character, bool wide, bool half)
    {
        var c = char.ConvertToUtf32(character, 0);

        Assert.Equal((wide, half), (EastAsianWidth.IsWide(c), EastAsianWidth.IsHalfWidth(c)));
        Assert.Equal(wide || half, EastAsianWidth.IsEastAsian(c));
    }

    [Theory]
    [InlineData('\u00AD', true)]
    [InlineData('\u200B', true)]
    [InlineData('\uFE0F', true)]
    [InlineData('\n', false)]
    [InlineData('\u2028', false)]
    [InlineData('a', false)]
    public void Ignorable_characters_are_those_of_the_Unicode_property(char c, bool expected) => Assert.Equal(expected, Ignorables.IsDefaultIgnorable(c));

    [Fact]
    public void Controls_and_separators_need_no_glyph_either()
    {
        Assert.All("\0\n\u0085\u2028\u2029\u00AD", c => Assert.True(Ignorables.IsInvisible(c)));
        Assert.All(" \u3000a", c => Assert.False(Ignorables.IsInvisible(c)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("It’s a well-known fact.", 4)]
    [InlineData("开源 in China", 4)]
    [InlineData("𠀂𠀃字", 3)]
    [InlineData("오픈 소스", 2)]
    public void Words_are_runs_of_letters_and_ideographs_one_each(string text, int expected) => Assert.Equal(expected, WordCount.Of(text));
}
