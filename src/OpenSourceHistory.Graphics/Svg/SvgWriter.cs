using System.Globalization;
using System.Text;
using System.Xml;
using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics.Svg;

/// <summary>
/// Writes a drawing as SVG 1.1 without text elements: an SVG shown by <c>img</c> cannot reach the publication's fonts, so
/// labels in a reading system's own face would run into each other. Letters become outlines; what the picture says in
/// words is its alternative text. Each letter's outline is written once and used where it stands. Nothing of the file that was read comes through but what is
/// painted: no script, no address, no document type. A white ground can be painted first, since night modes turn the page dark but not pictures.
/// </summary>
public sealed class SvgWriter
{
    /// <summary>The namespace of SVG.</summary>
    internal const string Namespace = "http://www.w3.org/2000/svg";
    private const string LinkNamespace = "http://www.w3.org/1999/xlink";

    // Two decimals of a point are a hundredth of what an e-paper screen can show; font units need none.
    private const int PointDecimals = 2;
    private const int FontUnitDecimals = 0;

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    private readonly XmlWriter _xml;
    private readonly Dictionary<(FontFace Face, ushort Glyph), string> _outlines = [];

    private readonly double _border;
    private int _clips;
    private int _gradients;

    private SvgWriter(XmlWriter xml, double border) => (_xml, _border) = (xml, border);

    /// <summary>The document.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="border">White ground around the drawing in points, so that on a dark page its lines do not touch the dark; null for no ground at all.</param>
    public static byte[] Write(Drawing drawing, double? border = null)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, s_settings))
        {
            new SvgWriter(xml, border ?? 0).WriteDocument(drawing, hasGround: border is not null);
        }

        return bytes.ToArray();
    }

    private void WriteDocument(Drawing drawing, bool hasGround)
    {
        var (width, height) = (Number(drawing.Size.Width.Points + (2 * _border)), Number(drawing.Size.Height.Points + (2 * _border)));
        _xml.WriteStartElement("svg", Namespace);
        _xml.WriteAttributeString("version", "1.1");
        _xml.WriteAttributeString("xmlns", "xlink", null, LinkNamespace);
        _xml.WriteAttributeString("width", width + "pt");
        _xml.WriteAttributeString("height", height + "pt");
        _xml.WriteAttributeString("viewBox", $"{Number(-_border)} {Number(-_border)} {width} {height}");
        WriteText("title", drawing.Title);
        WriteText("desc", drawing.Description);
        WriteOutlines(drawing);
        if (hasGround)
        {
            WriteGround(width, height);
        }

        foreach (var item in drawing.Items)
        {
            Write(item);
        }

        _xml.WriteEndElement();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            _xml.WriteElementString(name, Namespace, text);
        }
    }

    private void WriteGround(string width, string height) =>
        WritePath($"M{Number(-_border)} {Number(-_border)}h{width}v{height}h-{width}Z", [("fill", "#FFFFFF")]);

    private void WriteOutlines(Drawing drawing)
    {
        _xml.WriteStartElement("defs", Namespace);
        foreach (var text in drawing.Texts)
        {
            foreach (var glyph in text.Glyphs)
            {
                WriteOutline(text.Face, glyph.GlyphId);
            }
        }

        _xml.WriteEndElement();
    }

    private void WriteOutline(FontFace face, ushort glyph)
    {
        if (_outlines.ContainsKey((face, glyph)))
        {
            return;
        }

        // A space has no outline, and nothing refers to it.
        var data = PathData(face.OutlineOf(glyph), FontUnitDecimals);
        var id = data.Length == 0 ? string.Empty : "g" + _outlines.Count.ToString(CultureInfo.InvariantCulture);
        _outlines[(face, glyph)] = id;
        WritePath(data, [("id", id)]);
    }

    private void Write(DrawingItem item)
    {
        switch (item)
        {
            case PathItem path: WritePath(PathData(path.Commands, PointDecimals), PaintOf(path)); break;
            case ShadedItem shaded: WriteShaded(shaded); break;
            case TextItem text: WriteText(text); break;
            case ClippedItem clipped: WriteClipped(clipped); break;
            default: throw new NotSupportedException($"SVG has no {item.GetType().Name}");
        }
    }

    private void WritePath(string data, IEnumerable<(string Name, string Value)> attributes)
    {
        if (data.Length == 0)
        {
            return;
        }

        _xml.WriteStartElement("path", Namespace);
        _xml.WriteAttributeString("d", data);
        WriteAttributes(attributes);
        _xml.WriteEndElement();
    }

    private void WriteClipped(ClippedItem item)
    {
        var id = "c" + (++_clips).ToString(CultureInfo.InvariantCulture);
        _xml.WriteStartElement("clipPath", Namespace);
        _xml.WriteAttributeString("id", id);
        WritePath(PathData(item.Path, PointDecimals), item.IsEvenOdd ? [("clip-rule", "evenodd")] : []);
        _xml.WriteEndElement();
        _xml.WriteStartElement("g", Namespace);
        _xml.WriteAttributeString("clip-path", $"url(#{id})");
        foreach (var inner in item.Items)
        {
            Write(inner);
        }

        _xml.WriteEndElement();
    }

    private void WriteShaded(ShadedItem item)
    {
        var id = "p" + (++_gradients).ToString(CultureInfo.InvariantCulture);
        SvgGradientWriter.Write(_xml, item.Gradient, id);
        List<(string, string)> attributes = [("fill", $"url(#{id})")];
        if (item.Gradient.Alpha < 255)
        {
            attributes.Add(("fill-opacity", Number(item.Gradient.Alpha / 255.0)));
        }

        if (item.IsEvenOdd)
        {
            attributes.Add(("fill-rule", "evenodd"));
        }

        WritePath(PathData(item.Path, PointDecimals), attributes);
    }

    private void WriteText(TextItem text)
    {
        var scale = text.SizePoints / text.Face.Metrics.UnitsPerEm;
        var map = Matrix.Scaling(scale, -scale).Then(text.Transform);
        _xml.WriteStartElement("g", Namespace);
        WriteAttributes(Fill(text.Color));
        _xml.WriteAttributeString("transform", Transform(map));
        var pen = 0;
        foreach (var glyph in text.Glyphs)
        {
            WriteUse(_outlines[(text.Face, glyph.GlyphId)], pen + glyph.OffsetX, glyph.OffsetY);
            pen += glyph.Advance;
        }

        _xml.WriteEndElement();
    }

    private void WriteUse(string id, int x, int y)
    {
        if (id.Length == 0)
        {
            return;
        }

        _xml.WriteStartElement("use", Namespace);
        _xml.WriteAttributeString("href", LinkNamespace, "#" + id);
        WriteAttributes([("x", Number(x)), ("y", Number(y))]);
        _xml.WriteEndElement();
    }

    private void WriteAttributes(IEnumerable<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, value);
        }
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

    private static IEnumerable<(string Name, string Value)> Fill(Paint color)
    {
        yield return ("fill", "#" + color.ToRgb().ToHex());
        if (color.Alpha < 255)
        {
            yield return ("fill-opacity", Number(color.Alpha / 255.0));
        }
    }

    private static IEnumerable<(string Name, string Value)> StrokeOf(Stroke stroke)
    {
        yield return ("stroke", "#" + stroke.Color.ToRgb().ToHex());
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

    private static string PathData(ValueList<PathCommand> commands, int decimals)
    {
        var data = new StringBuilder();
        foreach (var command in commands)
        {
            switch (command.Verb)
            {
                case PathVerb.MoveTo: Append('M', command.X, command.Y); break;
                case PathVerb.LineTo: Append('L', command.X, command.Y); break;
                case PathVerb.CubicTo:
                    Append('C', command.X1, command.Y1);
                    Append(' ', command.X2, command.Y2);
                    Append(' ', command.X, command.Y);
                    break;
                default: data.Append('Z'); break;
            }
        }

        return data.ToString();

        void Append(char verb, double x, double y) => data.Append(verb).Append(Number(x, decimals)).Append(' ').Append(Number(y, decimals));
    }

    /// <summary>A map as SVG writes it.</summary>
    /// <param name="map">The map.</param>
    internal static string Transform(Matrix map)
    {
        double[] matrix = [map.A, map.B, map.C, map.D, map.E, map.F];
        return $"matrix({string.Join(' ', matrix.Select(m => Number(m, 6)))})";
    }

    /// <summary>A number as SVG writes it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Digits behind the point.</param>
    internal static string Number(double value, int decimals = PointDecimals) =>
        (Math.Round(value, decimals) + 0.0).ToString("0.######", CultureInfo.InvariantCulture);
}
