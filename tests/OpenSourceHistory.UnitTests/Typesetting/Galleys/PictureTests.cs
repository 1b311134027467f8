using OpenSourceHistory.Fonts;
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

    private const string Frame = "img { border: 1pt solid; border-left-width: 3pt; padding: 2pt 4pt }";

    // CSS 2.2, sections 8.1 and 10.6.2: padding and border stand around the picture, whose size is that of its content.
    [Theory]
    [InlineData("![A caption](a.svg)")]
    [InlineData("a ![b](a.svg) c")]
    public void A_picture_has_its_border_around_it(string markdown)
    {
        var items = Set(markdown, Frame);
        var area = Assert.Single(items.OfType<PlacedPicture>()).Area;
        var rules = items.OfType<Fill>().Where(f => f.Mark.Artifact is not null).Select(f => f.Area).ToList();

        Assert.Equal((15, 7.5), (Math.Round(area.Width.Points, 2), Math.Round(area.Height.Points, 2)));
        Assert.Equal(4, rules.Count);
        Assert.Equal(area.X.Points - 7, rules.Min(r => r.X.Points), 0.01);
        Assert.Equal(area.Right.Points + 5, rules.Max(r => r.Right.Points), 0.01);
        Assert.Equal(area.Y.Points - 3, rules.Min(r => r.Y.Points), 0.01);
        Assert.Equal(area.Bottom.Points + 3, rules.Max(r => r.Bottom.Points), 0.01);
    }

    [Theory]
    [InlineData("![A caption](a.svg){width=100%}", 88)]
    [InlineData("a\n\n![b](a.svg){width=100%} c", 88)]
    [InlineData("![A caption](a.svg){width=30pt}", 30)]
    public void With_its_border_it_is_no_wider_than_its_room(string markdown, double width) =>
        Assert.Equal(width, Math.Round(Assert.Single(Set(markdown, Frame).OfType<PlacedPicture>()).Area.Width.Points, 2));

    [Fact]
    public void Its_line_is_as_high_as_its_border_asks()
    {
        double DistanceIn(string css)
        {
            var lines = Set("a ![b](a.svg){width=40pt}\n\nc", css).OfType<GlyphRun>().Select(r => r.Origin.Y.Points).Order().ToList();
            return lines[^1] - lines[0];
        }

        Assert.Equal(DistanceIn("img { padding-bottom: 5pt }"), DistanceIn("img { border-bottom: 5pt solid }"), 0.01);
        Assert.True(Set("a ![b](a.svg){width=40pt}", "img { border: 5pt solid }").OfType<GlyphRun>().First().Origin.Y > Set("a ![b](a.svg){width=40pt}", "").OfType<GlyphRun>().First().Origin.Y);
    }

    [Fact]
    public void Its_border_has_round_corners_and_its_ground_lies_under_it()
    {
        var items = Set("a ![b](a.svg) c", "img { border: 1pt solid #00f; border-radius: 3pt; background: #ff0; padding: 3pt }").ToList();
        var picture = items.FindIndex(i => i is PlacedPicture);
        var shapes = items.FindAll(i => i is FilledPath);

        Assert.Equal(2, shapes.Count);
        Assert.All(shapes, s => Assert.True(items.IndexOf(s) < picture));
    }

    [Theory]
    [InlineData("a ![b](a.svg){width=40pt} c")]
    [InlineData("![](a.svg){width=40pt alt=b}")]
    public void Its_corners_are_cut_as_round_as_its_border_is_inside(string markdown)
    {
        PlacedPicture With(string css) => Assert.Single(Set(markdown, "img { " + css + " }").OfType<PlacedPicture>());

        var shape = With("border: 1pt solid; padding: 3pt; border-radius: 10pt").Shape!;
        Assert.Equal((0d, 6d), (shape[0].X, shape[0].Y));
        Assert.Equal(4, shape.Count(step => step.Verb == PathVerb.CubicTo));
        Assert.Equal((6d, 0d), (shape[1].X, shape[1].Y));
        Assert.Equal((0d, 5d), (With("border-radius: 5pt").Shape![0].X, With("border-radius: 5pt").Shape![0].Y));
        Assert.Null(With("border: 1pt solid; padding: 3pt; border-radius: 4pt").Shape);
        Assert.Null(With("border: 1pt solid").Shape);
    }

    private static IReadOnlyList<PageItem> Set(string markdown, string css) => [..
        new BookSketch(css).With("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' height='10'/></svg>").SetInType(markdown).Pages[0].Items];
}
