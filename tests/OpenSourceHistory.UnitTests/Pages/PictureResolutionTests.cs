using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pages;

public sealed class PictureResolutionTests
{
    [Fact]
    public void A_raster_picture_is_as_fine_as_its_size_on_the_page_makes_it()
    {
        var picture = new RasterPicture("a.png", default, new Size(Length.FromPoints(72), Length.FromPoints(72)), RasterFormat.Png, 600, 300);
        var placed = new PlacedPicture(SourceSpan.None, Area(144, 144), picture, "a");

        Assert.Equal(new PictureResolution(600, 300, 300, 150), placed.Resolution);
        Assert.Equal(150, placed.Resolution!.Value.Ppi);
    }

    [Fact]
    public void A_drawing_has_no_resolution() =>
        Assert.Null(new PlacedPicture(SourceSpan.None, Area(9, 9), new VectorPicture("a.svg", default, new Drawing(new Size(default, default), [])), "a").Resolution);

    private static Rect Area(double width, double height) => new(Length.Zero, Length.Zero, Length.FromPoints(width), Length.FromPoints(height));
}
