namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>A tile of a pattern.</summary>
/// <param name="Context">Where its content stands.</param>
/// <param name="Box">The tile in the pattern's space.</param>
/// <param name="Map">Map from the pattern's space to the drawing.</param>
internal readonly record struct SvgTile(SvgContext Context, ValueList<PathCommand> Box, Matrix Map)
{
    // What sticks out by less than this of a side is an error of rounding.
    private const double Tolerance = 0.001;

    /// <summary>The tile's items: what sticks out of it does not show.</summary>
    /// <param name="items">All that its content paints.</param>
    public ValueList<DrawingItem> Within(ValueList<DrawingItem> items)
    {
        if (items.Count == 0 || Map.Inverse() is not { } back)
        {
            return items;
        }

        var (box, content) = (PathBounds.Of(Box, Matrix.Identity), PathBounds.Of(items, back, withLines: true));
        var (x, y) = (box.Width * Tolerance, box.Height * Tolerance);
        var isInside = content.Left >= box.Left - x && content.Right <= box.Right + x && content.Top >= box.Top - y && content.Bottom <= box.Bottom + y;
        var map = Map;
        return isInside ? items : [new ClippedItem(ValueList.From(Box.Select(step => step.MappedBy(map))), IsEvenOdd: false, items)];
    }
}
