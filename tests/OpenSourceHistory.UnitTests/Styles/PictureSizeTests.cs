using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

public sealed class PictureSizeTests
{
    // A picture of 100 by 50 pt on a page with 300 by 400 pt for text.
    [Theory]
    [InlineData("", "", 100, 50)]
    [InlineData("width=50%", "", 150, 75)]
    [InlineData("height=25pt", "", 50, 25)]
    [InlineData("height=50%", "", 300, 150)]
    [InlineData("width=2in height=30pt", "", 144, 30)]
    [InlineData("width=6pc", "", 72, 36)]
    [InlineData("width=72PT", "", 72, 36)]
    [InlineData("width=40", "", 30, 15)]
    [InlineData("width=40px", "", 30, 15)]
    [InlineData("width=600pt", "", 300, 150)]
    [InlineData("width=0", "", 100, 50)]
    [InlineData("width=-5pt", "", 100, 50)]
    [InlineData("width=1e9pt", "", 100, 50)]
    [InlineData("width=wide", "", 100, 50)]
    [InlineData("width=50%", "img { width: 60pt }", 60, 30)]
    [InlineData("width=50%", "img { max-width: 80pt }", 80, 40)]
    [InlineData("height=30pt", "img { height: 20pt }", 40, 20)]
    [InlineData("", "img { max-height: 10% }", 80, 40)]
    [InlineData("", "img { width: 60pt; height: 60pt }", 60, 60)]
    public void The_sheet_goes_before_the_author_and_the_author_before_the_picture(string attributes, string css, double width, double height)
    {
        var size = Of(attributes, css, Length.FromPoints(400));

        Assert.Equal((width, height), (Math.Round(size.Width.Points, 2), Math.Round(size.Height.Points, 2)));
    }

    [Theory]
    [InlineData("height=50%", "")]
    [InlineData("", "img { height: 50% }")]
    [InlineData("", "img { max-height: 50% }")]
    public void Shares_of_a_height_that_is_not_known_say_nothing(string attributes, string css) =>
        Assert.Equal(new Size(Length.FromPoints(100), Length.FromPoints(50)), Of(attributes, css, Length.Infinite));

    private static Size Of(string attributes, string css, Length pageHeight)
    {
        var values = attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=')).Select(a => KeyValuePair.Create(a[0], a[1]));
        var image = new Image("a.png", "A", null) { Attributes = new Attributes(null, [], ValueList.From(values)) };
        var style = Sheet(css).Apply(Book(Chapter(P(image))), MediaType.Print).StyleOf(image);
        return PictureSize.Of(image, new Size(Length.FromPoints(100), Length.FromPoints(50)), style, Length.FromPoints(300), pageHeight);
    }
}
