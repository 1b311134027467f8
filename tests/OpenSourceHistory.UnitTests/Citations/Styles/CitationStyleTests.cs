using OpenSourceHistory.Citations.Styles;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Styles;

public sealed class CitationStyleTests
{
    private const string Head = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\">";

    [Fact]
    public void The_styles_that_ship_are_read_without_a_complaint()
    {
        foreach (var name in BundledStyles.Names)
        {
            var (style, found) = CitationStyle.Parse(OpenSourceHistory.Citations.CitationData.Read(name + ".csl"));
            Assert.Empty(found);
            Assert.True(style!.HasBibliography);
            Assert.Equal(name.Contains("note", StringComparison.Ordinal), style.IsNoteStyle);
        }
    }

    [Fact]
    public void There_is_no_style_of_another_name() => Assert.Null(BundledStyles.Find("chicago"));

    [Theory]
    [InlineData("<style", "s.csl:1:7: error OSH2050")]
    [InlineData("<html/>", "s.csl:1:2: error OSH2050: This is not a style of the Citation Style Language")]
    [InlineData(Head + "</style>", "s.csl:1:2: error OSH2050: The style has no layout of citations")]
    [InlineData(
        Head + "<info><link rel=\"independent-parent\" href=\"http://example.org/parent\"/></info></style>",
        "s.csl:1:2: error OSH2051: This style depends on another and says nothing itself")]
    [InlineData(Head + "\n<citation><layout><text macro=\"a\"/></layout></citation></style>", "s.csl:2:25: error OSH2053: There is no macro “a”")]
    [InlineData(
        Head + "\n<macro name=\"a\"><text macro=\"a\"/></macro><citation><layout/></citation></style>",
        "s.csl:2:2: error OSH2053: The macro “a” calls itself")]
    public void A_style_that_cannot_be_used_is_reported(string text, string expected)
    {
        var (style, found) = CitationStyle.Parse(new SourceFile("s.csl", text));
        Assert.Null(style);
        Assert.StartsWith(expected, Assert.Single(found).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<text variable=\"title\" font-style=\"italics\"/>", "s.csl:2:42: warning OSH2052: font-style has no value “italics”", "Did you mean “italic”?")]
    [InlineData("<tex variable=\"title\"/>", "s.csl:2:20: warning OSH2052: tex is not an element of the Citation Style Language at this place; it is passed over", null)]
    [InlineData("<text/>", "s.csl:2:20: warning OSH2052: text renders nothing", "It needs one of the attributes variable, macro, term and value")]
    public void What_is_not_known_is_a_warning_where_it_stands(string element, string expected, string? hint)
    {
        var (style, found) = CitationStyle.Parse(new SourceFile("s.csl", $"{Head}\n<citation><layout>{element}</layout></citation></style>"));
        Assert.NotNull(style);
        var diagnostic = Assert.Single(found);
        Assert.Equal(expected, diagnostic.ToString());
        Assert.Equal(hint, diagnostic.Hints.Count > 0 ? diagnostic.Hints[0] : null);
    }
}
