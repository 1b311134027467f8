using OpenSourceHistory.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Galleys;

public sealed class PictureTests
{
    // A picture of 15 by 7.5 pt on pages with 100 by 100 pt for text.
    [Theory]
    [InlineData("![A caption](a.svg)", "", 15, 7.5)]
    [InlineData("![A caption](a.svg){width=50%}", "", 50, 25)]
    [InlineData("![A caption](a.svg){height=20%}", "", 40, 20)]
    [InlineData("a ![b](a.svg){width=30pt height=10pt} c", "", 30, 10)]
    [InlineData("a ![b](a.svg){width=20%} c", "", 20, 10)]
    [InlineData("a ![b](a.svg) c", "img { height: 50% }", 15, 7.5)]
    [InlineData("![A caption](a.svg){width=50%}", "img { width: 20pt }", 20, 10)]
    [InlineData("a\n\n![b](a.svg){width=100%} c", "p { text-indent: 10pt }", 90, 45)]
    [InlineData("a\n\n![b](a.svg){width=100%} c", "p { text-indent: -10pt }", 100, 50)]
    public void Pictures_have_the_size_that_sheet_or_author_give_them(string markdown, string css, double width, double height)
    {
        var document = new BookSketch(css).With("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10'/></svg>").SetInType(markdown);
        var area = Assert.Single(document.Pages[0].Items.OfType<PlacedPicture>()).Area;

        Assert.Equal((width, height), (Math.Round(area.Width.Points, 2), Math.Round(area.Height.Points, 2)));
    }
}
