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
    private readonly SvgClips _clips;
    private readonly SvgPatterns _patterns;
    private readonly SvgMarkers _markers;
    private readonly List<DrawingItem> _items = [];
    private readonly HashSet<XElement> _patternsOpen = [];
    private int _elementsLeft;

    public SvgPainter(SvgDocument document, FontLibrary fonts)
    {
        _document = document;
        _styles = new SvgStyleResolver(document);
        _text = new SvgTextPainter(document, _styles, fonts);
        _clips = new SvgClips(document, _styles);
        _patterns = new SvgPatterns(document, _styles);
        _markers = new SvgMarkers(document);
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

        var style = _styles.Resolve(element, parent.Style.ForChildren);
        if (style.IsDisplayed)
        {
            var context = new SvgContext(style, SvgTransforms.MapOf(element, _document).Then(parent.Map), parent.Viewport with { FontSize = style.FontSize }, parent.Depth + 1);
            var first = _items.Count;
            PaintDisplayed(element, context);
            if ((style.ClipPath ?? style.Mask) is not null)
            {
                Replace(first, items => _clips.Apply(element, context, items));
            }
        }
    }

    // What was painted since becomes something else.
    private void Replace(int first, Func<ValueList<DrawingItem>, ValueList<DrawingItem>> change)
    {
        if (_items.Count > first)
        {
            var changed = change(ValueList.From(_items[first..]));
            _items.RemoveRange(first, _items.Count - first);
            _items.AddRange(changed);
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
            PaintPath(element, path, context);
        }
        else if (element.Name.LocalName == "foreignObject")
        {
            _document.Unsupported(element, "text set as HTML ('foreignObject')", "Export the picture without HTML labels");
        }
        else if (element.Name.NamespaceName is "" or "http://www.w3.org/2000/svg")
        {
            _document.Unsupported(element, $"the element '{element.Name.LocalName}'");
        }
    }

    private void PaintPath(XElement element, List<PathCommand> path, SvgContext context)
    {
        if (path.Count == 0 || !context.Style.IsVisible)
        {
            return;
        }

        var style = context.Style;
        var server = style.Fill.Server is { } id ? _document.Find(id) : null;
        var isPainted = server is not null && PaintServed(server, path, context);
        var fill = isPainted ? null : style.FillColor;
        var stroke = style.StrokeColor is { } color && style.StrokeWidth > 0 ? StrokeOf(style, color, context.Map) : null;
        if (stroke is not null && style.Stroke.Server is not null)
        {
            _document.Unsupported(element, "a gradient or pattern for lines (drawn in one colour)");
        }

        if (fill is not null || stroke is not null)
        {
            _items.Add(new PathItem(Mapped(path, context.Map), fill, style.IsEvenOdd, stroke));
        }

        foreach (var (marker, at) in _markers.Of(element, path, context))
        {
            PaintMarker(marker, at);
        }
    }

    // False where one colour does.
    private bool PaintServed(XElement server, List<PathCommand> path, SvgContext context)
    {
        var style = context.Style;
        if (server.Name.LocalName == "pattern")
        {
            PaintPattern(server, path, context);
            return true;
        }

        var bounds = PathBounds.Of(path, Matrix.Identity);
        if (SvgGradients.Of(_document, server, context, bounds, style.FillOpacity * style.Opacity) is not { } gradient)
        {
            return false;
        }

        _items.Add(new ShadedItem(Mapped(path, context.Map), style.IsEvenOdd, gradient));
        return true;
    }

    private void PaintPattern(XElement pattern, List<PathCommand> path, SvgContext context)
    {
        if (pattern.AncestorsAndSelf().Any(ancestor => _patternsOpen.Contains(ancestor)))
        {
            _document.Invalid(pattern, "The pattern is filled with itself");
            return;
        }

        _patternsOpen.Add(pattern);
        var first = _items.Count;
        var (content, tiles) = _patterns.TilesOf(pattern, path, context);
        foreach (var tile in tiles)
        {
            var start = _items.Count;
            PaintChildren(content, tile.Context);
            Replace(start, tile.Within);
        }

        Replace(first, items => [new ClippedItem(Mapped(path, context.Map), context.Style.IsEvenOdd, items)]);
        _patternsOpen.Remove(pattern);
    }

    private void PaintMarker(XElement marker, SvgContext context)
    {
        var first = _items.Count;
        PaintChildren(marker, context with { Style = _styles.Resolve(marker, SvgStyle.Initial).ForChildren });
        if (SvgMarkers.BoxOf(marker) is { } box)
        {
            var map = context.Map;
            Replace(first, items => new SvgTile(context, box, map).Within(items));
        }
    }

    // Line widths under an uneven scaling take its mean.
    private static Stroke StrokeOf(SvgStyle style, Paint color, Matrix map)
    {
        var scale = map.Scale;
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
}
