using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>Clipping paths, and masks that are nothing else (SVG 1.1, chapter 14).</summary>
internal sealed class SvgClips(SvgDocument document, SvgStyleResolver styles)
{
    private const int LongestChain = 8;

    /// <summary>Items as an element's clipping path and mask leave them.</summary>
    /// <param name="element">The element that was painted.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="items">Its items.</param>
    public ValueList<DrawingItem> Apply(XElement element, SvgContext context, ValueList<DrawingItem> items)
    {
        var clipped = context.Style.ClipPath is { } clip ? Clip(element, context, items, clip) : items;
        return context.Style.Mask is { } mask ? Mask(element, context, clipped, mask) : clipped;
    }

    // A clipping path can be clipped by another.
    private ValueList<DrawingItem> Clip(XElement element, SvgContext context, ValueList<DrawingItem> items, string id)
    {
        string? next = id;
        for (var i = 0; next is not null && items.Count > 0 && i < LongestChain; i++)
        {
            if (document.Find(next) is not { Name.LocalName: "clipPath" } clip)
            {
                document.Invalid(element, $"'clip-path' names no clipping path of the document: '{next}'");
                return items;
            }

            var inner = Inside(clip, "clipPathUnits", context, items);
            items = Within(items, [.. clip.Elements().SelectMany(child => ShapesOf(child, inner, 0)).Select(shape => (shape.Path, shape.IsEvenOdd))]);
            next = styles.Resolve(clip, context.Style.ForChildren).ClipPath;
        }

        return items;
    }

    // Where a mask is white it shows all, elsewhere nothing: white shapes alone are a clipping path.
    private ValueList<DrawingItem> Mask(XElement element, SvgContext context, ValueList<DrawingItem> items, string id)
    {
        if (document.Find(id) is not { Name.LocalName: "mask" } mask)
        {
            document.Invalid(element, $"'mask' names no mask of the document: '{id}'");
            return items;
        }

        var inner = Inside(mask, "maskContentUnits", context, items);
        var shapes = mask.Elements().SelectMany(child => ShapesOf(child, inner, 0)).ToList();
        if (shapes.Count > 0 && shapes.TrueForAll(shape => IsWhite(shape.Style)))
        {
            return Within(items, shapes.ConvertAll(shape => (shape.Path, shape.IsFilledEvenOdd)));
        }

        document.Unsupported(element, "a mask that is more than white shapes");
        return items;
    }

    private static bool IsWhite(SvgStyle style) =>
        style.Fill.Server is null && style.FillColor is { Alpha: byte.MaxValue } fill && fill.ToRgb() == Paint.White && style.StrokeColor is null;

    private SvgContext Inside(XElement container, string units, SvgContext context, ValueList<DrawingItem> items)
    {
        var map = SvgTransforms.MapOf(container, document);
        if (container.Attribute(units)?.Value == "objectBoundingBox")
        {
            var bounds = context.Map.Inverse() is { } back ? PathBounds.Of(items, back) : PathBounds.Empty;
            map = bounds.IsEmpty ? map : map.Then(bounds.FromUnitSquare());
        }

        // What stands in it inherits from where it is written, not from where it is used.
        return context with { Style = styles.Resolve(container, SvgStyle.Initial), Map = map.Then(context.Map) };
    }

    private static ValueList<DrawingItem> Within(ValueList<DrawingItem> items, List<(ValueList<PathCommand> Path, bool IsEvenOdd)> shapes) => shapes switch
    {
        [] => [],
        [var (path, isEvenOdd)] => [new ClippedItem(path, isEvenOdd, items)],
        _ => [new ClippedItem(ValueList.From(shapes.SelectMany(shape => Winding.Clockwise(shape.Path))), IsEvenOdd: false, items)],
    };

    private IEnumerable<Shape> ShapesOf(XElement element, SvgContext parent, int depth)
    {
        var style = styles.Resolve(element, parent.Style.ForChildren);
        var context = parent with { Style = style, Map = SvgTransforms.MapOf(element, document).Then(parent.Map) };
        if (!style.IsDisplayed || !style.IsVisible || depth > LongestChain)
        {
            return [];
        }

        if (element.Name.LocalName == "use")
        {
            var shift = Matrix.Translation(context.Viewport.X(element, "x") ?? 0, context.Viewport.Y(element, "y") ?? 0);
            var target = document.Find(SvgDocument.ReferenceOf(element));
            return target is null ? [] : ShapesOf(target, context with { Map = shift.Then(context.Map) }, depth + 1);
        }

        if (element.Name.LocalName == "g")
        {
            return element.Elements().SelectMany(child => ShapesOf(child, context, depth + 1));
        }

        if (SvgShapes.PathOf(element, context.Viewport, document) is { } path)
        {
            return path.Count == 0 ? [] : [new Shape(ValueList.From(path.Select(step => step.MappedBy(context.Map))), style)];
        }

        if (element.Name.LocalName is not ("title" or "desc" or "metadata"))
        {
            document.Unsupported(element, $"'{element.Name.LocalName}' in a clipping path or mask");
        }

        return [];
    }

    private readonly record struct Shape(ValueList<PathCommand> Path, SvgStyle Style)
    {
        public bool IsEvenOdd => Style.IsClippedEvenOdd;

        public bool IsFilledEvenOdd => Style.IsEvenOdd;
    }
}
