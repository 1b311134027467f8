using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Paints grounds and borders as filled rectangles.</summary>
internal static class Rules
{
    private static readonly ItemMark s_ground = ItemMark.OfArtifact(ArtifactKind.Background);
    private static readonly ItemMark s_rule = ItemMark.OfArtifact(ArtifactKind.Layout);

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
    /// <param name="target">Receives the rectangles.</param>
    /// <param name="style">Style of the box.</param>
    /// <param name="area">Its border box.</param>
    /// <param name="withTop">False where the box goes on above.</param>
    /// <param name="withBottom">False where the box goes on below.</param>
    public static void PaintBox(List<PageItem> target, ComputedStyle style, Rect area, bool withTop, bool withBottom)
    {
        var first = target.Count;
        if (style.BackgroundColor.Alpha > 0 && area.Height > Length.Zero)
        {
            target.Add(new Fill(SourceSpan.None, area, style.BackgroundColor) { Mark = s_ground });
        }

        var (top, right, bottom, left) = style.Border;
        PaintUpright(target, left, area with { Width = ThicknessOf(left) });
        PaintUpright(target, right, area with { X = area.Right - ThicknessOf(right), Width = ThicknessOf(right) });
        if (withTop)
        {
            PaintLevel(target, top, area with { Height = ThicknessOf(top) });
        }

        if (withBottom)
        {
            PaintLevel(target, bottom, area with { Y = area.Bottom - ThicknessOf(bottom), Height = ThicknessOf(bottom) });
        }

        for (var i = first; style.KnocksOut && i < target.Count; i++)
        {
            target[i] = target[i] with { KnocksOut = true };
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
            target.Add(new Fill(SourceSpan.None, area with { X = area.X + start, Width = length }, border.Color) { Mark = s_rule });
        }

        SplitDouble(target, border, isLevel: true);
    }

    private static void PaintUpright(List<PageItem> target, Border border, Rect area)
    {
        if (!IsVisible(border))
        {
            return;
        }

        foreach (var (start, length) in Pieces(border, area.Height))
        {
            target.Add(new Fill(SourceSpan.None, area with { Y = area.Y + start, Height = length }, border.Color) { Mark = s_rule });
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
