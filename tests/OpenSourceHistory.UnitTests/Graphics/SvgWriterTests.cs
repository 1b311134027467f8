using System.Text;
using System.Xml.Linq;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
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

    private static string Text(DrawingItem item) =>
        Encoding.UTF8.GetString(SvgWriter.Write(new Drawing(new Size(Length.FromPoints(40), Length.FromPoints(30)), [item]), border: 4));
}
