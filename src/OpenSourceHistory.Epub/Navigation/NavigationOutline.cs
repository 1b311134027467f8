using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>The table of contents: the headings down to the level that the book asks for, as a tree in reading order.</summary>
/// <param name="Points">Its roots; at least one.</param>
internal sealed record NavigationOutline(ValueList<NavigationPoint> Points)
{
    /// <summary>Levels of the deepest branch, at least 1.</summary>
    public int LevelCount => Points.Count == 0 ? 1 : Points.Max(DepthOf);

    /// <summary>Makes the outline of a book.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="files">Its content documents.</param>
    /// <param name="targets">Ids.</param>
    /// <param name="nesting">The most levels that its shop shows; null where it names none.</param>
    public static NavigationOutline Of(StyledBook styled, ValueList<ContentFile> files, LinkTargets targets, int? nesting)
    {
        var flat = new OutlineCollector(styled, targets, files).Collect(styled.Book.Metadata.ContentsDepth);
        var position = 0;
        var points = TakeBelow(flat, ref position, -1);
        return new NavigationOutline(nesting is { } most ? UpTo(points, most) : points);
    }

    private static ValueList<NavigationPoint> UpTo(ValueList<NavigationPoint> points, int levels) =>
        levels == 0 ? [] : ValueList.From(points.Select(p => p with { Children = UpTo(p.Children, levels - 1) }));

    private static ValueList<NavigationPoint> TakeBelow(List<NavigationPoint> flat, ref int position, int level)
    {
        var points = new List<NavigationPoint>();
        while (position < flat.Count && flat[position].Level > level)
        {
            var point = flat[position++];
            points.Add(point with { Children = TakeBelow(flat, ref position, point.Level) });
        }

        return ValueList.From(points);
    }

    private static int DepthOf(NavigationPoint point) => 1 + point.Children.Select(DepthOf).DefaultIfEmpty(0).Max();
}
