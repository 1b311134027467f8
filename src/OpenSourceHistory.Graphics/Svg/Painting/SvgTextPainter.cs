using System.Text;
using System.Xml.Linq;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;
using OpenSourceHistory.Graphics.Text;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Sets <c>text</c> and <c>tspan</c> (SVG 1.1, chapter 10) as shaped text; one position for each element, not for each character.</summary>
internal sealed class SvgTextPainter(SvgDocument document, SvgStyleResolver styles, FontLibrary fonts)
{
    private const int DeepestNesting = 200;

    public IEnumerable<DrawingItem> Paint(XElement element, SvgContext context)
    {
        var pieces = new List<Piece>();
        Collect(element, context.Style, context.Viewport, pieces, context.Depth);
        CollapseSpaces(pieces);
        return Place(pieces).SelectMany(p => p.Items(context.Map));
    }

    private void Collect(XElement element, SvgStyle style, SvgViewport viewport, List<Piece> pieces, int depth)
    {
        if (depth > DeepestNesting)
        {
            document.Unsupported(element, "text nested too deeply");
            return;
        }

        var position = PositionOf(element, viewport with { FontSize = style.FontSize });
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                pieces.Add(new Piece(element, style, position) { Text = text.Value });
                position = TextPosition.None;
            }
            else if (node is XElement { Name.LocalName: "tspan" or "a" } child)
            {
                if (position != TextPosition.None)
                {
                    pieces.Add(new Piece(element, style, position));
                    position = TextPosition.None;
                }

                CollectChild(child, style, viewport, pieces, depth + 1);
            }
            else if (node is XElement { Name.LocalName: not ("title" or "desc") } other)
            {
                document.Unsupported(other, $"'{other.Name.LocalName}' in text");
            }
        }
    }

    private void CollectChild(XElement child, SvgStyle parent, SvgViewport viewport, List<Piece> pieces, int depth)
    {
        var style = styles.Resolve(child, parent with { IsDisplayed = true });
        if (style.IsDisplayed)
        {
            Collect(child, style, viewport, pieces, depth);
        }
    }

    private TextPosition PositionOf(XElement element, SvgViewport viewport)
    {
        if (element.Attribute("rotate") is not null || element.Attribute("textLength") is not null)
        {
            document.Unsupported(element, "'rotate' or 'textLength' on text");
        }

        return new TextPosition(
            First(element, "x", viewport.FontSize, viewport.Width),
            First(element, "y", viewport.FontSize, viewport.Height),
            First(element, "dx", viewport.FontSize, viewport.Width) ?? 0,
            First(element, "dy", viewport.FontSize, viewport.Height) ?? 0);
    }

    private double? First(XElement element, string name, double fontSize, double whole)
    {
        if (element.Attribute(name)?.Value is not { } text || SvgLength.ParseList(text, fontSize, whole) is not { Count: > 0 } values)
        {
            return null;
        }

        if (values.Count > 1)
        {
            document.Unsupported(element, "a position for each character of text");
        }

        return values[0];
    }

    // SVG 1.1, section 10.15: line breaks vanish or become spaces, and runs of spaces one, none at either end.
    private static void CollapseSpaces(List<Piece> pieces)
    {
        var afterSpace = true;
        foreach (var piece in pieces)
        {
            var preserves = piece.Element.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "space")?.Value).FirstOrDefault(v => v is not null) == "preserve";
            var collapsed = new StringBuilder();
            foreach (var c in piece.Text)
            {
                var isSpace = c is ' ' or '\t' or '\n' or '\r';
                if (!isSpace || preserves || !afterSpace)
                {
                    collapsed.Append(isSpace ? ' ' : c);
                }

                afterSpace = isSpace;
            }

            piece.Text = collapsed.ToString();
        }

        var last = pieces.FindLast(p => p.Text.Length > 0);
        if (last is not null && last.Text.EndsWith(' '))
        {
            last.Text = last.Text[..^1];
        }
    }

    // Text between two absolute positions is anchored as a whole (section 10.9.1).
    private List<Piece> Place(List<Piece> pieces)
    {
        var (x, y) = (0.0, 0.0);
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && !pieces[end].Position.IsAbsolute)
            {
                end++;
            }

            var chunk = pieces[start..end];
            (x, y) = (chunk[0].Position.X ?? x, chunk[0].Position.Y ?? y);
            foreach (var piece in chunk)
            {
                Shape(piece);
                x += piece.Position.Dx;
                y += piece.Position.Dy;
                (piece.X, piece.Y) = (x, y + BaselineShift(piece));
                x += piece.Drawn.Width;
            }

            var width = x - (chunk[0].X - chunk[0].Position.Dx);
            var anchored = chunk.Find(p => p.Text.Length > 0) ?? chunk[0];
            var shift = -width * anchored.Style.TextAnchor;
            chunk.ForEach(p => p.X += shift);
            x += shift;
            start = end;
        }

        return pieces;
    }

    private void Shape(Piece piece)
    {
        var style = piece.Style;
        var color = style.FillColor ?? RgbPaint.Transparent;
        piece.Drawn = TextDrawer.Draw(
            fonts,
            piece.Text,
            new TextStyle(style.Families, style.Weight, style.IsItalic, style.FontSize, color) { LetterSpacing = style.LetterSpacing, Language = style.Language });
        if (style.StrokeColor is not null && piece.Text.Length > 0)
        {
            document.Unsupported(piece.Element, "stroked text (drawn filled)");
        }

        foreach (var characters in piece.Drawn.Missing)
        {
            document.Missing(piece.Element, characters);
        }
    }

    // Distance of the alphabetic baseline below the one asked for.
    private static double BaselineShift(Piece piece)
    {
        if (piece.Drawn.FirstFace?.Metrics is not { } metrics)
        {
            return 0;
        }

        var units = piece.Style.Baseline switch
        {
            "central" => (metrics.Ascent + metrics.Descent) / 2.0,
            "middle" => metrics.XHeight / 2.0,
            "hanging" => metrics.CapHeight,
            "text-before-edge" or "text-top" or "before-edge" => metrics.Ascent,
            "text-after-edge" or "text-bottom" or "after-edge" or "ideographic" => metrics.Descent,
            _ => 0,
        };
        return units * piece.Style.FontSize / metrics.UnitsPerEm;
    }

    /// <summary>Where an element puts its text: absolute or shifted, in user units.</summary>
    private readonly record struct TextPosition(double? X, double? Y, double Dx, double Dy)
    {
        public static TextPosition None => default;

        public bool IsAbsolute => X is not null || Y is not null;
    }

    /// <summary>Text of one element without its children's, as it is being placed.</summary>
    private sealed class Piece(XElement element, SvgStyle style, TextPosition position)
    {
        public XElement Element => element;

        public SvgStyle Style => style;

        public TextPosition Position => position;

        public string Text { get; set; } = string.Empty;

        public DrawnText Drawn { get; set; } = new([], 0, []);

        public double X { get; set; }

        public double Y { get; set; }

        public IEnumerable<DrawingItem> Items(Matrix map) =>
            style.IsVisible && style.FillColor is not null ? Drawn.Placed(Matrix.Translation(X, Y).Then(map)) : [];
    }
}
