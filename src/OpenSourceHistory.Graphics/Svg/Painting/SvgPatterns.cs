using System.Xml.Linq;
using OpenSourceHistory.Graphics.Svg.Styling;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>The tiles of a pattern that a path shows (SVG 1.1, section 13.3).</summary>
internal sealed class SvgPatterns(SvgDocument document, SvgStyleResolver styles)
{
    // A hatching of a large plot has some thousand tiles; more are a grey that no printer resolves.
    private const int MostTiles = 10_000;

    /// <summary>Where the tiles of a pattern stand: the element that holds their content, and a context for each.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="path">The path that it fills, in user units.</param>
    /// <param name="context">Where the path stands.</param>
    public (XElement Content, List<SvgTile> Tiles) TilesOf(XElement pattern, List<PathCommand> path, SvgContext context)
    {
        var content = SvgInheritance.Chain(document, pattern).FirstOrDefault(element => element.Elements().Any()) ?? pattern;
        var bounds = PathBounds.Of(path, Matrix.Identity);
        var tile = BoxOf(pattern, bounds, context.Viewport);
        var own = Attribute(pattern, "patternTransform") is { } text ? SvgTransform.Parse(text) ?? Matrix.Identity : Matrix.Identity;
        if (!(tile.Width > 0 && tile.Height > 0) || own.Inverse() is not { } back)
        {
            return (content, []);
        }

        var covered = PathBounds.Of(path, back);
        var (firstX, lastX) = (Math.Floor((covered.Left - tile.Left) / tile.Width), Math.Ceiling((covered.Right - tile.Left) / tile.Width));
        var (firstY, lastY) = (Math.Floor((covered.Top - tile.Top) / tile.Height), Math.Ceiling((covered.Bottom - tile.Top) / tile.Height));
        if ((lastX - firstX) * (lastY - firstY) is not <= MostTiles)
        {
            document.Unsupported(pattern, "a pattern of too many tiles");
            return (content, []);
        }

        var inner = new SvgContext(styles.Resolve(content, SvgStyle.Initial), InnerMap(pattern, content, bounds, tile), context.Viewport, context.Depth + 1);
        var box = Shapes.Rectangle(tile.Left, tile.Top, tile.Width, tile.Height);
        var tiles =
            from row in Enumerable.Range(0, (int)(lastY - firstY))
            from column in Enumerable.Range(0, (int)(lastX - firstX))
            let place = Matrix.Translation((firstX + column) * tile.Width, (firstY + row) * tile.Height).Then(own).Then(context.Map)
            select new SvgTile(inner with { Map = inner.Map.Then(place) }, box, place);
        return (content, [.. tiles]);
    }

    // The first tile, in the pattern's space.
    private PathBounds BoxOf(XElement pattern, PathBounds bounds, SvgViewport viewport)
    {
        var isOfUser = Attribute(pattern, "patternUnits") == "userSpaceOnUse";
        var lengths = isOfUser ? viewport : new SvgViewport(1, 1, viewport.FontSize);
        var units = isOfUser || bounds.IsEmpty ? Matrix.Identity : bounds.FromUnitSquare();
        var (left, top) = units.Apply(lengths.X(Of("x")) ?? 0, lengths.Y(Of("y")) ?? 0);
        return new PathBounds(left, top, left + ((lengths.X(Of("width")) ?? 0) * units.A), top + ((lengths.Y(Of("height")) ?? 0) * units.D));

        string Of(string name) => Attribute(pattern, name) ?? "0";
    }

    private string? Attribute(XElement pattern, string name) => SvgInheritance.Attribute(document, pattern, name);

    // From the content's units to those of the tiles.
    private Matrix InnerMap(XElement pattern, XElement content, PathBounds bounds, PathBounds tile)
    {
        if (SvgViewBox.Of(SvgInheritance.Chain(document, pattern).FirstOrDefault(element => element.Attribute("viewBox") is not null) ?? content) is { } box)
        {
            return box.MapTo(tile.Width, tile.Height, Attribute(pattern, "preserveAspectRatio")).Then(Matrix.Translation(tile.Left, tile.Top));
        }

        return Attribute(pattern, "patternContentUnits") == "objectBoundingBox"
            ? Matrix.Scaling(bounds.Width, bounds.Height).Then(Matrix.Translation(tile.Left, tile.Top))
            : Matrix.Translation(tile.Left, tile.Top);
    }
}
