using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>Paints grounds and borders: as filled rectangles where corners are square.</summary>
internal static class Rules
{
    /// <summary>What a ground is to those who do not see the page.</summary>
    public static ItemMark Ground { get; } = ItemMark.OfArtifact(ArtifactKind.Background);

    /// <summary>What a rule is to them.</summary>
    public static ItemMark Rule { get; } = ItemMark.OfArtifact(ArtifactKind.Layout);

    /// <summary>True where a box has a ground or a border to be seen.</summary>
    /// <param name="style">Style of the box.</param>
    public static bool IsVisible(ComputedStyle style) =>
        style.BackgroundColor.Alpha > 0 || IsVisible(style.Border.Top) || IsVisible(style.Border.Right)
        || IsVisible(style.Border.Bottom) || IsVisible(style.Border.Left);

    /// <summary>True where a border is seen.</summary>
    /// <param name="border">One side's border.</param>
    public static bool IsVisible(Border border) =>
        border.Style != BorderStyle.None && border.Width > Length.Zero && border.Color.Alpha > 0;

    /// <summary>Thickness that a border takes of the box.</summary>
    /// <param name="border">One side's border.</param>
    public static Length ThicknessOf(Border border) => border.Style == BorderStyle.None ? Length.Zero : border.Width;

    /// <summary>Paints a box.</summary>
    /// <param name="target">Receives what is painted.</param>
    /// <param name="style">Style of the box.</param>
    /// <param name="area">Its border box.</param>
    /// <param name="sides">The sides that are drawn.</param>
    public static void PaintBox(List<PageItem> target, ComputedStyle style, Rect area, BoxSides sides)
    {
        var first = target.Count;
        if (RoundedBox.Of(style, area, sides) is { } rounded)
        {
            rounded.Paint(target, style, sides);
        }
        else
        {
            PaintSquare(target, style, area, sides);
        }

        for (var i = first; style.KnocksOut && i < target.Count; i++)
        {
            target[i] = target[i] with { KnocksOut = true };
        }
    }

    private static void PaintSquare(List<PageItem> target, ComputedStyle style, Rect area, BoxSides sides)
    {
        if (style.BackgroundColor.Alpha > 0 && area.Height > Length.Zero)
        {
            target.Add(new Fill(SourceSpan.None, area, style.BackgroundColor) { Mark = Ground });
        }

        var (top, right, bottom, left) = style.Border;
        if (sides.Left)
        {
            PaintUpright(target, left, area with { Width = ThicknessOf(left) });
        }

        if (sides.Right)
        {
            PaintUpright(target, right, area with { X = area.Right - ThicknessOf(right), Width = ThicknessOf(right) });
        }

        if (sides.Top)
        {
            PaintLevel(target, top, area with { Height = ThicknessOf(top) });
        }

        if (sides.Bottom)
        {
            PaintLevel(target, bottom, area with { Y = area.Bottom - ThicknessOf(bottom), Height = ThicknessOf(bottom) });
        }
    }

    /// <summary>Paints a horizontal rule.</summary>
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="border">Style and colour.</param>
    /// <param name="area">Where.</param>
    public static void PaintLevel(List<PageItem> target, Border border, Rect area)
    {
        if (!IsVisible(border))
        {
            return;
        }

        foreach (var (start, length) in Pieces(border, area.Width))
        {
            target.Add(new Fill(SourceSpan.None, area with { X = area.X + start, Width = length }, border.Color) { Mark = Rule });
        }

        SplitDouble(target, border, isLevel: true);
    }

    /// <summary>Paints an upright rule.</summary>
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="border">Style and colour.</param>
    /// <param name="area">Where.</param>
    public static void PaintUpright(List<PageItem> target, Border border, Rect area)
    {
        if (!IsVisible(border))
        {
            return;
        }

        foreach (var (start, length) in Pieces(border, area.Height))
        {
            target.Add(new Fill(SourceSpan.None, area with { Y = area.Y + start, Height = length }, border.Color) { Mark = Rule });
        }

        SplitDouble(target, border, isLevel: false);
    }

    // Dashes are three times as long as thick with gaps of two; dots are as long as thick.
    private static IEnumerable<(Length Start, Length Length)> Pieces(Border border, Length whole)
    {
        if (border.Style is not (BorderStyle.Dashed or BorderStyle.Dotted))
        {
            yield return (Length.Zero, whole);
            yield break;
        }

        var mark = border.Style == BorderStyle.Dashed ? border.Width * 3 : border.Width;
        var step = mark + (border.Style == BorderStyle.Dashed ? border.Width * 2 : border.Width);
        for (var at = Length.Zero; at < whole; at += step)
        {
            yield return (at, Length.Min(mark, whole - at));
        }
    }

    // A double border is its outer thirds.
    private static void SplitDouble(List<PageItem> target, Border border, bool isLevel)
    {
        if (border.Style != BorderStyle.Double || target[^1] is not Fill fill)
        {
            return;
        }

        var third = border.Width / 3;
        var inner = border.Width - third;
        target[^1] = fill with { Area = isLevel ? fill.Area with { Height = third } : fill.Area with { Width = third } };
        target.Add(fill with
        {
            Area = isLevel
                ? fill.Area with { Y = fill.Area.Y + inner, Height = third }
                : fill.Area with { X = fill.Area.X + inner, Width = third },
        });
    }
}
