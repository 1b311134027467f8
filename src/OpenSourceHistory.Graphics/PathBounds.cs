namespace OpenSourceHistory.Graphics;

/// <summary>The box around a path or items.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
internal readonly record struct PathBounds(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The box around nothing.</summary>
    public static PathBounds Empty => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>True where nothing has an extent.</summary>
    public bool IsEmpty => !(Right >= Left && Bottom >= Top);

    /// <summary>Width.</summary>
    public double Width => Right - Left;

    /// <summary>Height.</summary>
    public double Height => Bottom - Top;

    /// <summary>The box around the image of a path; a curve counts by its control points.</summary>
    /// <param name="path">The path.</param>
    /// <param name="map">The map.</param>
    public static PathBounds Of(IEnumerable<PathCommand> path, Matrix map)
    {
        var bounds = Empty;
        foreach (var command in path)
        {
            var step = command.MappedBy(map);
            bounds = command.Verb switch
            {
                PathVerb.Close => bounds,
                PathVerb.CubicTo => bounds.With(step.X1, step.Y1).With(step.X2, step.Y2).With(step.X, step.Y),
                _ => bounds.With(step.X, step.Y),
            };
        }

        return bounds;
    }

    /// <summary>The box around the image of items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="map">The map.</param>
    /// <param name="withLines">True where the width of lines counts, as it does not for units of a bounding box (SVG 1.1, section 7.11).</param>
    public static PathBounds Of(IEnumerable<DrawingItem> items, Matrix map, bool withLines = false)
    {
        var bounds = Empty;
        foreach (var item in items)
        {
            bounds = bounds.With(item switch
            {
                PathItem { Stroke: { } stroke } path when withLines => Of(path.Commands, map).Grown(stroke.Width / 2 * map.Scale),
                PathItem path => Of(path.Commands, map),
                ShadedItem shaded => Of(shaded.Path, map),
                ClippedItem clipped => Of(clipped.Path, map),
                TextItem text => Of(text, map),
                _ => throw new NotSupportedException($"Nothing is known of the extent of {item.GetType().Name}"),
            });
        }

        return bounds;
    }

    private static PathBounds Of(TextItem text, Matrix map)
    {
        var metrics = text.Face.Metrics;
        var scale = text.SizePoints / metrics.UnitsPerEm;
        var width = text.Glyphs.Sum(glyph => glyph.Advance) * scale;
        return Of(Shapes.Rectangle(0, -metrics.Ascent * scale, width, (metrics.Ascent - metrics.Descent) * scale), text.Transform.Then(map));
    }

    private PathBounds Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    private PathBounds With(double x, double y) => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    private PathBounds With(PathBounds other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The map of the square of 1 at the origin to this box (SVG 1.1, section 7.11).</summary>
    public Matrix FromUnitSquare() => new(Width, 0, 0, Height, Left, Top);
}
