using System.Globalization;
using System.Text;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>
/// Writes a drawing as SVG 1.1 without text elements: an SVG shown by <c>img</c> cannot reach the publication's fonts, so
/// labels in a reading system's own face would run into each other. Letters become outlines; what the picture says in
/// words is its alternative text. A white ground is painted first, since night modes turn the page dark but not pictures.
/// </summary>
internal static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The document.</summary>
    /// <param name="drawing">The drawing.</param>
    public static byte[] Write(Drawing drawing)
    {
        using var document = new XmlDocumentWriter();
        var xml = document.Xml;
        var (width, height) = (Number(drawing.Size.Width.Points), Number(drawing.Size.Height.Points));
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("version", "1.1");
        xml.WriteAttributeString("width", width + "pt");
        xml.WriteAttributeString("height", height + "pt");
        xml.WriteAttributeString("viewBox", $"0 0 {width} {height}");
        WritePath(xml, $"M0 0H{width}V{height}H0Z", [("fill", "#FFFFFF")]);
        foreach (var item in drawing.Items)
        {
            Write(xml, item);
        }

        xml.WriteEndElement();
        return document.ToArray();
    }

    private static void Write(System.Xml.XmlWriter xml, DrawingItem item)
    {
        switch (item)
        {
            case PathItem path:
                WritePath(xml, PathData(path.Commands, Matrix.Identity, new StringBuilder()).ToString(), PaintOf(path));
                break;
            case TextItem text:
                WritePath(xml, OutlinesOf(text), Fill(text.Color));
                break;
        }
    }

    private static void WritePath(System.Xml.XmlWriter xml, string data, IEnumerable<(string Name, string Value)> attributes)
    {
        if (data.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("path", Namespace);
        xml.WriteAttributeString("d", data);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string Value)> PaintOf(PathItem path)
    {
        if (path.Fill is { } fill)
        {
            foreach (var attribute in Fill(fill))
            {
                yield return attribute;
            }

            if (path.IsEvenOdd)
            {
                yield return ("fill-rule", "evenodd");
            }
        }
        else
        {
            yield return ("fill", "none");
        }

        foreach (var attribute in path.Stroke is { } stroke ? StrokeOf(stroke) : [])
        {
            yield return attribute;
        }
    }

    private static IEnumerable<(string Name, string Value)> Fill(Color color)
    {
        yield return ("fill", "#" + color.ToHex());
        if (color.Alpha < 255)
        {
            yield return ("fill-opacity", Number(color.Alpha / 255.0));
        }
    }

    private static IEnumerable<(string Name, string Value)> StrokeOf(Stroke stroke)
    {
        yield return ("stroke", "#" + stroke.Color.ToHex());
        yield return ("stroke-width", Number(stroke.Width));
        yield return ("stroke-linecap", stroke.Cap switch { 1 => "round", 2 => "square", _ => "butt" });
        yield return ("stroke-linejoin", stroke.Join switch { 1 => "round", 2 => "bevel", _ => "miter" });
        if (stroke.MiterLimit >= 1)
        {
            yield return ("stroke-miterlimit", Number(stroke.MiterLimit));
        }

        if (stroke.Color.Alpha < 255)
        {
            yield return ("stroke-opacity", Number(stroke.Color.Alpha / 255.0));
        }

        if (stroke.Dashes.Count > 0)
        {
            yield return ("stroke-dasharray", string.Join(' ', stroke.Dashes.Select(Number)));
            yield return ("stroke-dashoffset", Number(stroke.DashPhase));
        }
    }

    private static string OutlinesOf(TextItem text)
    {
        var data = new StringBuilder();
        var scale = text.SizePoints / text.Face.Metrics.UnitsPerEm;
        double pen = 0;
        foreach (var glyph in text.Glyphs)
        {
            var place = Matrix.Scaling(scale, -scale)
                .Then(Matrix.Translation((pen + glyph.OffsetX) * scale, -glyph.OffsetY * scale))
                .Then(text.Transform);
            PathData(text.Face.OutlineOf(glyph.GlyphId), place, data);
            pen += glyph.Advance;
        }

        return data.ToString();
    }

    private static StringBuilder PathData(ValueList<PathCommand> commands, Matrix map, StringBuilder data)
    {
        foreach (var command in commands)
        {
            switch (command.Verb)
            {
                case PathVerb.MoveTo: Append(data.Append('M'), map.Apply(command.X, command.Y)); break;
                case PathVerb.LineTo: Append(data.Append('L'), map.Apply(command.X, command.Y)); break;
                case PathVerb.CubicTo:
                    Append(data.Append('C'), map.Apply(command.X1, command.Y1));
                    Append(data.Append(' '), map.Apply(command.X2, command.Y2));
                    Append(data.Append(' '), map.Apply(command.X, command.Y));
                    break;
                default: data.Append('Z'); break;
            }
        }

        return data;
    }

    private static void Append(StringBuilder data, (double X, double Y) point) =>
        data.Append(Number(point.X)).Append(' ').Append(Number(point.Y));

    // Two decimals of a point are a hundredth of what an e-paper screen can show.
    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
