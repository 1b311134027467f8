using System.Xml.Linq;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Walks a document and paints its elements as items of a drawing.</summary>
internal sealed class SvgPainter
{
    // Pictures drawn by people nest a few levels; references that multiply each other are an attack.
    private const int DeepestNesting = 200;
    private const int MostRepetitions = 20_000;

    private readonly SvgDocument _document;
    private readonly SvgStyleResolver _styles;
    private readonly SvgTextPainter _text;
    private readonly List<DrawingItem> _items = [];
    private int _elementsLeft;

    public SvgPainter(SvgDocument document, FontLibrary fonts)
    {
        _document = document;
        _styles = new SvgStyleResolver(document);
        _text = new SvgTextPainter(document, _styles, fonts);
        _elementsLeft = document.Root.Descendants().Count() + MostRepetitions;
    }

    public ValueList<DrawingItem> Items => ValueList.From(_items);

    /// <summary>Paints the root's content.</summary>
    public void PaintRoot(Matrix map, SvgViewport viewport) =>
        PaintChildren(_document.Root, new SvgContext(_styles.Resolve(_document.Root, SvgStyle.Initial), map, viewport, 0));

    private void PaintChildren(XElement parent, SvgContext context)
    {
        foreach (var child in parent.Elements())
        {
            Paint(child, context);
        }
    }

    private void Paint(XElement element, SvgContext parent)
    {
        if (parent.Depth > DeepestNesting || --_elementsLeft < 0)
        {
            _document.Unsupported(element, "elements nested too deeply or too many of them");
            return;
        }

        var style = _styles.Resolve(element, parent.Style with { IsDisplayed = true });
        if (style.IsDisplayed)
        {
            var context = new SvgContext(style, MapOf(element).Then(parent.Map), parent.Viewport with { FontSize = style.FontSize }, parent.Depth + 1);
            PaintDisplayed(element, context);
        }
    }

    private void PaintDisplayed(XElement element, SvgContext context)
    {
        switch (element.Name.LocalName)
        {
            case "g" or "a":
                PaintChildren(element, context);
                break;
            case "switch":
                PaintFirst(element, context);
                break;
            case "svg":
                PaintViewport(element, context, element);
                break;
            case "use":
                PaintUse(element, context);
                break;
            case "text":
                _items.AddRange(_text.Paint(element, context));
                break;
            case "defs" or "symbol" or "title" or "desc" or "metadata" or "style" or "script" or "linearGradient" or "radialGradient" or "pattern"
                or "clipPath" or "mask" or "filter" or "marker" or "view":
                break;
            default:
                PaintShape(element, context);
                break;
        }
    }

    // Of alternatives the first that can be drawn (SVG 1.1, section 5.8.2).
    private void PaintFirst(XElement element, SvgContext context)
    {
        if (element.Elements().FirstOrDefault(e => e.Name.LocalName != "foreignObject") is { } first)
        {
            Paint(first, context);
        }
    }

    private void PaintShape(XElement element, SvgContext context)
    {
        if (SvgShapes.PathOf(element, context.Viewport, _document) is { } path)
        {
            AddPath(path, context);
        }
        else if (element.Name.NamespaceName is "" or "http://www.w3.org/2000/svg")
        {
            _document.Unsupported(element, $"the element '{element.Name.LocalName}'");
        }
    }

    private void AddPath(List<PathCommand> path, SvgContext context)
    {
        var style = context.Style;
        var stroke = style.StrokeColor is { } color && style.StrokeWidth > 0 ? StrokeOf(style, color, context.Map) : null;
        if (path.Count > 0 && style.IsVisible && (style.FillColor is not null || stroke is not null))
        {
            _items.Add(new PathItem(Mapped(path, context.Map), style.FillColor, style.IsEvenOdd, stroke));
        }
    }

    // Line widths under an uneven scaling take its mean.
    private static Stroke StrokeOf(SvgStyle style, Paint color, Matrix map)
    {
        var scale = Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C)));
        return new Stroke(
            color,
            style.StrokeWidth * scale,
            style.LineCap,
            style.LineJoin,
            style.MiterLimit,
            ValueList.From(style.Dashes.Select(d => d * scale)),
            style.DashOffset * scale);
    }

    private static ValueList<PathCommand> Mapped(List<PathCommand> path, Matrix map) => ValueList.From(path.Select(command => command.MappedBy(map)));

    // A reference paints what it names as if it stood there (SVG 1.1, section 5.6).
    private void PaintUse(XElement element, SvgContext context)
    {
        if (_document.Find(SvgDocument.ReferenceOf(element)) is not { } target)
        {
            _document.Invalid(element, "'use' names no element of the document");
            return;
        }

        if (element.AncestorsAndSelf().Contains(target))
        {
            _document.Invalid(element, "'use' names an element that it stands in");
            return;
        }

        var shift = Matrix.Translation(context.Viewport.X(element, "x") ?? 0, context.Viewport.Y(element, "y") ?? 0);
        var shifted = context with { Map = shift.Then(context.Map) };
        if (target.Name.LocalName is "symbol" or "svg")
        {
            var style = _styles.Resolve(target, context.Style);
            PaintViewport(target, shifted with { Style = style }, element);
        }
        else
        {
            Paint(target, shifted);
        }
    }

    private void PaintViewport(XElement element, SvgContext context, XElement sized)
    {
        var width = context.Viewport.X(sized, "width") ?? context.Viewport.Width;
        var height = context.Viewport.Y(sized, "height") ?? context.Viewport.Height;
        var shift = sized == element ? Matrix.Translation(context.Viewport.X(element, "x") ?? 0, context.Viewport.Y(element, "y") ?? 0) : Matrix.Identity;
        var box = SvgViewBox.Of(element);
        var map = box?.MapTo(width, height, element.Attribute("preserveAspectRatio")?.Value) ?? Matrix.Identity;
        var viewport = new SvgViewport(box?.Width ?? width, box?.Height ?? height, context.Style.FontSize);
        PaintChildren(element, context with { Map = map.Then(shift).Then(context.Map), Viewport = viewport });
    }

    private Matrix MapOf(XElement element)
    {
        if (element.Attribute("transform")?.Value is not { } text)
        {
            return Matrix.Identity;
        }

        var map = SvgTransform.Parse(text);
        if (map is null)
        {
            _document.Invalid(element, $"'{text}' is no list of transforms");
        }

        return map ?? Matrix.Identity;
    }
}
