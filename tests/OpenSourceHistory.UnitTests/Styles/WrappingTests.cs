using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>white-space, text-wrap and their longhands (CSS Text 4, sections 3 and 5).</summary>
public sealed class WrappingTests
{
    [Theory]
    [InlineData("white-space: normal", WhiteSpaceCollapse.Collapse, true)]
    [InlineData("white-space: nowrap", WhiteSpaceCollapse.Collapse, false)]
    [InlineData("white-space: pre", WhiteSpaceCollapse.Preserve, false)]
    [InlineData("white-space: pre-wrap", WhiteSpaceCollapse.Preserve, true)]
    [InlineData("white-space: break-spaces", WhiteSpaceCollapse.Preserve, true)]
    [InlineData("white-space: pre-line", WhiteSpaceCollapse.PreserveBreaks, true)]
    [InlineData("white-space: preserve nowrap", WhiteSpaceCollapse.Preserve, false)]
    [InlineData("white-space: nowrap preserve-breaks", WhiteSpaceCollapse.PreserveBreaks, false)]
    [InlineData("white-space: pre; text-wrap: wrap", WhiteSpaceCollapse.Preserve, true)]
    [InlineData("white-space: pre; text-wrap: balance", WhiteSpaceCollapse.Preserve, true)]
    [InlineData("white-space: pre-line; text-wrap-mode: nowrap", WhiteSpaceCollapse.PreserveBreaks, false)]
    [InlineData("text-wrap: nowrap; white-space-collapse: preserve", WhiteSpaceCollapse.Preserve, false)]
    [InlineData("white-space: pre; white-space: pre pre", WhiteSpaceCollapse.Preserve, false)]
    public void White_space_is_what_collapses_and_whether_lines_wrap(string declarations, WhiteSpaceCollapse collapse, bool wraps)
    {
        var style = ParagraphStyle($"p {{ {declarations} }}");

        Assert.Equal((collapse, wraps), (style.WhiteSpaceCollapse, style.Wraps));
    }

    [Theory]
    [InlineData("balance", TextWrapStyle.Balance)]
    [InlineData("pretty", TextWrapStyle.Pretty)]
    [InlineData("stable", TextWrapStyle.Auto)]
    [InlineData("wrap balance", TextWrapStyle.Balance)]
    [InlineData("pretty nowrap", TextWrapStyle.Pretty)]
    [InlineData("wrap", TextWrapStyle.Auto)]
    public void Text_wrap_says_how_lines_are_chosen(string value, TextWrapStyle style) =>
        Assert.Equal(style, ParagraphStyle($"p {{ text-wrap: {value} }}").TextWrapStyle);
}
