using System.Text;
using System.Xml.Linq;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Paths_keep_their_paint_on_a_white_ground()
    {
        var stroke = new Stroke(new RgbPaint(0xA8, 0x32, 0x1E, 128), 0.5, 1, 2, 4, [2, 1], 0);
        var item = new PathItem([PathCommand.MoveTo(1, 2), PathCommand.CubicTo(1, 2, 3.456, 4, 5, 6), PathCommand.Close], null, false, stroke);

        Assert.Equal(
            """
            <svg version="1.1" xmlns:xlink="http://www.w3.org/1999/xlink" width="48pt" height="38pt" viewBox="-4 -4 48 38" xmlns="http://www.w3.org/2000/svg"><defs /><path d="M-4 -4h48v38h-48Z" fill="#FFFFFF" /><path d="M1 2C1 2 3.46 4 5 6Z" fill="none" stroke="#A8321E" stroke-width="0.5" stroke-linecap="round" stroke-linejoin="bevel" stroke-miterlimit="4" stroke-opacity="0.5" stroke-dasharray="2 1" stroke-dashoffset="0" /></svg>
            """,
            Text(item)[Text(item).IndexOf("<svg", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void What_the_source_calls_the_picture_and_says_of_it_stays()
    {
        var files = new MemoryWorkspace().With("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><title> Two\n boxes </title><desc>One is red.</desc><g><title>Left</title><rect width='4' height='4'/></g></svg>");
        var drawing = ((VectorPicture)new PictureLibrary(files, BookFonts.Library).Load("a.svg", SourceSpan.None).Value!).Drawing;

        var root = XDocument.Parse(Encoding.UTF8.GetString(SvgWriter.Write(drawing))).Root!;

        Assert.Equal(["Two boxes"], root.Descendants(Svg + "title").Select(e => e.Value));
        Assert.Equal(["One is red."], root.Elements(Svg + "desc").Select(e => e.Value));
    }

    [Fact]
    public void Letters_are_outlines_each_written_once()
    {
        var face = BookFonts.SerifFace();
        var glyphs = TextShaper.Shape(face, "noon on", 0, 7, new ShapingOptions("en", []));

        var root = XDocument.Parse(Text(new TextItem(face, 10, Matrix.Translation(5, 20), "noon on", glyphs, Paint.Black))).Root!;

        Assert.Equal(2, root.Element(Svg + "defs")!.Elements().Count());
        Assert.Equal(6, root.Element(Svg + "g")!.Elements(Svg + "use").Count());
        Assert.EndsWith(" 5 20)", (string)root.Element(Svg + "g")!.Attribute("transform")!, StringComparison.Ordinal);
        Assert.DoesNotContain(root.Descendants(), e => e.Name == Svg + "text");
    }

    [Fact]
    public void Clipping_paths_and_gradients_are_written_where_they_are_used()
    {
        var gradient = new Gradient(GradientKind.Radial, new(1, 2, 0), new(3, 4, 5), [new(0, Paint.White), new(1, Paint.Black)], Matrix.Translation(7, 8), 128);
        ValueList<PathCommand> path = [PathCommand.MoveTo(1, 2), PathCommand.LineTo(3, 4), PathCommand.Close];

        var text = Text(new ClippedItem(path, IsEvenOdd: true, [new ShadedItem(path, IsEvenOdd: true, gradient)]));

        Assert.Equal(
            """
            <clipPath id="c1"><path d="M1 2L3 4Z" clip-rule="evenodd" /></clipPath><g clip-path="url(#c1)"><radialGradient id="p1" gradientUnits="userSpaceOnUse" cx="3" cy="4" r="5" fx="1" fy="2" gradientTransform="matrix(1 0 0 1 7 8)"><stop offset="0" stop-color="#FFFFFF" /><stop offset="1" stop-color="#000000" /></radialGradient><path d="M1 2L3 4Z" fill="url(#p1)" fill-opacity="0.5" fill-rule="evenodd" /></g></svg>
            """,
            text[text.IndexOf("<clipPath", StringComparison.Ordinal)..]);
    }

    private static string Text(DrawingItem item) =>
        Encoding.UTF8.GetString(SvgWriter.Write(new Drawing(new Size(Length.FromPoints(40), Length.FromPoints(30)), [item]), border: 4));
}
