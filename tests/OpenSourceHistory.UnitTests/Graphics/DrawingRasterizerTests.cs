using System.Security.Cryptography;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Graphics.Text;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

public sealed class DrawingRasterizerTests
{
    private static readonly FontRequest s_font = new([BookFonts.Serif, BookFonts.Chinese], 400, IsItalic: false, new ShapingOptions("en", []));
    private static readonly TextStyle s_style = new(s_font, 20, new RgbPaint(168, 50, 30));

    [Fact]
    public void A_drawing_has_the_same_bytes_each_time()
    {
        var drawing = Sample();

        var first = DrawingRasterizer.ToPng(drawing, 2, Paint.White);
        var second = DrawingRasterizer.ToPng(drawing, 2, Paint.White);

        Assert.Equal(SHA256.HashData(first), SHA256.HashData(second));
        Assert.Equal((200, 100), (PngHeader.Read(first)!.Width, PngHeader.Read(first)!.Height));
        Assert.Equal(DrawingRasterizer.ToJpeg(drawing, 1, Paint.White, 85), DrawingRasterizer.ToJpeg(drawing, 1, Paint.White, 85));
    }

    [Fact]
    public void Pixels_are_where_the_drawing_says()
    {
        var image = Decode(DrawingRasterizer.ToPng(Sample(), 1, Paint.White));

        Assert.Equal((0, 0, 255), PixelAt(image, 5, 5));
        Assert.Equal((255, 255, 255), PixelAt(image, 15, 15));
        Assert.Equal((0, 128, 0), PixelAt(image, 50, 40));
        Assert.Contains(Enumerable.Range(30, 60), x => PixelAt(image, x, 20).Red is > 150 and < 200);
    }

    [Fact]
    public void Gradients_run_and_clips_hide()
    {
        var gradient = new Gradient(GradientKind.Linear, new(0, 0, 0), new(1, 0, 0), [new(0, Paint.Black), new(1, Paint.White)], Matrix.Scaling(100, 1), 255);
        var drawing = new Drawing(
            new Size(Length.FromPoints(100), Length.FromPoints(50)),
            [new ClippedItem(Shapes.Rectangle(0, 0, 100, 25), IsEvenOdd: false, [new ShadedItem(Shapes.Rectangle(0, 0, 100, 50), IsEvenOdd: false, gradient)])]);

        var image = Decode(DrawingRasterizer.ToPng(drawing, 1, new RgbPaint(255, 0, 0)));

        Assert.InRange(PixelAt(image, 50, 10).Red, 120, 135);
        Assert.True(PixelAt(image, 10, 10).Green < 40 && PixelAt(image, 90, 10).Green > 215);
        Assert.Equal((255, 0, 0), PixelAt(image, 50, 40));
    }

    [Fact]
    public void Text_is_in_runs_of_one_face_each()
    {
        var drawn = TextDrawer.Draw(BookFonts.Library, "Act 开源", s_style);

        Assert.Equal(2, drawn.Items.Count);
        Assert.Equal(40, drawn.Width - drawn.Items[1].Transform.E, 1e-9);
        Assert.Equal(0, drawn.Items[1].Glyphs[0].Cluster);
        Assert.Empty(drawn.Missing);
    }

    [Fact]
    public void Letter_spacing_comes_behind_each_cluster()
    {
        var plain = TextDrawer.Draw(BookFonts.Library, "ABC", s_style).Width;

        Assert.Equal(plain + 6, TextDrawer.Draw(BookFonts.Library, "ABC", s_style with { LetterSpacing = 2 }).Width, 0.1);
    }

    [Fact]
    public void Features_reach_the_glyphs()
    {
        var small = s_style with { Font = s_font with { Options = new ShapingOptions("en", [KeyValuePair.Create("smcp", 1)]) } };

        Assert.NotEqual(TextDrawer.Draw(BookFonts.Library, "act", s_style).Width, TextDrawer.Draw(BookFonts.Library, "act", small).Width);
    }

    private static Drawing Sample()
    {
        PathItem blue = new(
            [PathCommand.MoveTo(0, 0), PathCommand.LineTo(10, 0), PathCommand.LineTo(10, 10), PathCommand.LineTo(0, 10), PathCommand.Close], new RgbPaint(0, 0, 255), false, null);
        PathItem line = new([PathCommand.MoveTo(20, 40), PathCommand.LineTo(90, 40)], null, false, new Stroke(new RgbPaint(0, 128, 0), 4, 0, 0, 4, [], 0));
        var text = TextDrawer.Draw(BookFonts.Library, "Acts", s_style).Placed(Matrix.Translation(30, 26));
        return new Drawing(new Size(Length.FromPoints(100), Length.FromPoints(50)), [blue, line, .. text]);
    }

    private static DecodedImage Decode(byte[] png) =>
        RasterDecoder.Decode(new RasterPicture("x.png", png, default, RasterFormat.Png, 100, 50))!;

    private static (int Red, int Green, int Blue) PixelAt(DecodedImage image, int x, int y)
    {
        var at = ((y * image.Width) + x) * 3;
        return (image.Samples[at], image.Samples[at + 1], image.Samples[at + 2]);
    }
}
