using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>
/// Ground and borders of a box with rounded corners (CSS Backgrounds 3, section 4). A border that is alike on all sides is one ring; others are drawn side by
/// side, and change half-way round a corner. Dashes and dots are solid at corners. Points from the top left of the box.
/// </summary>
internal sealed class RoundedBox
{
    private readonly Rect _area;
    private readonly CornerArc[] _corners;

    private RoundedBox(Rect area, CornerArc[] corners) => (_area, _corners) = (area, corners);

    /// <summary>The box; null where all its corners are square.</summary>
    /// <param name="style">Style of the box.</param>
    /// <param name="area">Its border box.</param>
    /// <param name="sides">The sides that are drawn: corners at others are square.</param>
    public static RoundedBox? Of(ComputedStyle style, Rect area, BoxSides sides)
    {
        var radii = style.Radii;
        if (radii == default || (style.BordersCollapse && style.Display == DisplayMode.Table) || area.Width <= Length.Zero || area.Height <= Length.Zero)
        {
            return null;
        }

        CornerArc[] corners =
        [
            Arc(0, radii.TopLeft, area, sides.Top && sides.Left),
            Arc(1, radii.TopRight, area, sides.Top && sides.Right),
            Arc(2, radii.BottomRight, area, sides.Bottom && sides.Right),
            Arc(3, radii.BottomLeft, area, sides.Bottom && sides.Left),
        ];
        var share = ShareOf(corners, area);
        for (var i = 0; i < corners.Length; i++)
        {
            corners[i] = corners[i].Scaled(share);
        }

        return Array.TrueForAll(corners, corner => corner.IsSquare) ? null : new RoundedBox(area, corners);
    }

    /// <summary>Paints it.</summary>
    /// <param name="target">Receives what is painted.</param>
    /// <param name="style">Style of the box.</param>
    /// <param name="sides">The sides that are drawn.</param>
    public void Paint(List<PageItem> target, ComputedStyle style, BoxSides sides)
    {
        if (style.BackgroundColor.Alpha > 0)
        {
            var path = new List<PathCommand>();
            AddOutline(path, default, isReversed: false);
            Add(target, path, style.BackgroundColor, Rules.Ground);
        }

        var (top, right, bottom, left) = style.Border;
        if (sides == BoxSides.All && top == right && top == bottom && top == left && top.Style is BorderStyle.Solid or BorderStyle.Double)
        {
            PaintRings(target, top);
            return;
        }

        Sides<Border> drawn = new(Drawn(top, sides.Top), Drawn(right, sides.Right), Drawn(bottom, sides.Bottom), Drawn(left, sides.Left));
        PaintSides(target, drawn);
    }

    /// <summary>What lies inside of edges, in points from their inner top left; null where its corners are square.</summary>
    /// <param name="edges">Width of padding and border on each side.</param>
    public ValueList<PathCommand>? Inside(Sides<Length> edges)
    {
        var path = new List<PathCommand>();
        AddOutline(path, new Sides<double>(edges.Top.Points, edges.Right.Points, edges.Bottom.Points, edges.Left.Points), isReversed: false);
        var toInside = Matrix.Translation(-edges.Left.Points, -edges.Top.Points);
        return path.Exists(step => step.Verb == PathVerb.CubicTo) ? ValueList.From(path.Select(step => step.MappedBy(toInside))) : null;
    }

    private static Border Drawn(Border border, bool isDrawn) => isDrawn ? border : default;

    private static CornerArc Arc(int corner, CornerRadius radius, Rect area, bool isDrawn)
    {
        var (across, down) = (radius.Across.Resolve(area.Width, Length.Zero), radius.Down.Resolve(area.Height, Length.Zero));
        return isDrawn && across > Length.Zero && down > Length.Zero ? new CornerArc(corner, across.Points, down.Points) : new CornerArc(corner, 0, 0);
    }

    // Curves that would meet are all made smaller alike (section 4.5).
    private static double ShareOf(CornerArc[] corners, Rect area)
    {
        var (width, height) = (area.Width.Points, area.Height.Points);
        var (level, upright) = (
            Math.Max(corners[0].Across + corners[1].Across, corners[2].Across + corners[3].Across),
            Math.Max(corners[0].Down + corners[3].Down, corners[1].Down + corners[2].Down));
        return Math.Min(1, Math.Min(level > width ? width / level : 1, upright > height ? height / upright : 1));
    }

    private void PaintRings(List<PageItem> target, Border border)
    {
        if (!Rules.IsVisible(border))
        {
            return;
        }

        var third = border.Style == BorderStyle.Double ? border.Width.Points / 3 : border.Width.Points;
        PaintRing(target, 0, third, border.Color);
        if (border.Style == BorderStyle.Double)
        {
            PaintRing(target, 2 * third, 3 * third, border.Color);
        }
    }

    private void PaintRing(List<PageItem> target, double outer, double inner, Paint color)
    {
        var path = new List<PathCommand>();
        AddOutline(path, new Sides<double>(outer, outer, outer, outer), isReversed: false);
        if (inner * 2 < Math.Min(_area.Width.Points, _area.Height.Points))
        {
            AddOutline(path, new Sides<double>(inner, inner, inner, inner), isReversed: true);
        }

        Add(target, path, color, Rules.Rule);
    }

    private void AddOutline(List<PathCommand> path, Sides<double> insets, bool isReversed)
    {
        for (var i = 0; i < _corners.Length; i++)
        {
            var curve = _corners[isReversed ? _corners.Length - 1 - i : i].Within(_area.Width.Points, _area.Height.Points, insets);
            curve.Begin(path, isFirst: i == 0, isReversed);
            curve.Draw(path, 0, 2, isReversed);
        }

        path.Add(PathCommand.Close);
    }

    private void PaintSides(List<PageItem> target, Sides<Border> borders)
    {
        var (a, b, c, d) = (_corners[0], _corners[1], _corners[2], _corners[3]);
        var (top, right, bottom, left) = (Rules.ThicknessOf(borders.Top), Rules.ThicknessOf(borders.Right), Rules.ThicknessOf(borders.Bottom), Rules.ThicknessOf(borders.Left));
        Rules.PaintLevel(target, borders.Top, Level(a.Across, b.Across, _area.Y, top));
        Rules.PaintUpright(target, borders.Right, Upright(b.Down, c.Down, _area.Right - right, right));
        Rules.PaintLevel(target, borders.Bottom, Level(d.Across, c.Across, _area.Bottom - bottom, bottom));
        Rules.PaintUpright(target, borders.Left, Upright(a.Down, d.Down, _area.X, left));
        Sides<double> insets = new(top.Points, right.Points, bottom.Points, left.Points);
        Border[] each = [borders.Top, borders.Right, borders.Bottom, borders.Left];
        for (var side = 0; side < each.Length; side++)
        {
            PaintHalf(target, each[side], side, 1, insets);
            PaintHalf(target, each[side], (side + 1) % each.Length, 0, insets);
        }
    }

    private Rect Level(double before, double behind, Length y, Length height) =>
        new(_area.X + Length.FromPoints(before), y, Length.Max(Length.Zero, _area.Width - Length.FromPoints(before) - Length.FromPoints(behind)), height);

    private Rect Upright(double above, double below, Length x, Length width) =>
        new(x, _area.Y + Length.FromPoints(above), width, Length.Max(Length.Zero, _area.Height - Length.FromPoints(above) - Length.FromPoints(below)));

    // A side's half of a corner, between the outer and the inner curve.
    private void PaintHalf(List<PageItem> target, Border border, int corner, int half, Sides<double> insets)
    {
        if (!Rules.IsVisible(border) || _corners[corner].IsSquare)
        {
            return;
        }

        var (width, height) = (_area.Width.Points, _area.Height.Points);
        var (outer, inner) = (_corners[corner].Within(width, height, default), _corners[corner].Within(width, height, insets));
        var path = new List<PathCommand> { outer.At(half, PathVerb.MoveTo) };
        outer.Draw(path, half, half + 1, isReversed: false);
        path.Add(inner.At(half + 1, PathVerb.LineTo));
        inner.Draw(path, half, half + 1, isReversed: true);
        path.Add(PathCommand.Close);
        Add(target, path, border.Color, Rules.Rule);
    }

    private void Add(List<PageItem> target, List<PathCommand> path, Paint color, Pages.Structure.ItemMark mark) =>
        target.Add(new FilledPath(SourceSpan.None, new Point(_area.X, _area.Y), ValueList.From(path), color) { Mark = mark });
}
