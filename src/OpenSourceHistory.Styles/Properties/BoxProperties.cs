using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Boxes: CSS Display 3, Box 3, Sizing 3 and the floats of GCPM 3 and Page Floats 3.</summary>
internal static class BoxProperties
{
    private static readonly Longhand<Dimension>[] s_margins = [.. SideExtensions.All.Select(side => new Longhand<Dimension>(
        "margin-" + side.Name(),
        s => s.Margin.Of(side),
        (s, v) => s with { Margin = s.Margin.With(side, v) },
        Dimension("auto", negative: true)))];

    private static readonly Longhand<Dimension>[] s_paddings = [.. SideExtensions.All.Select(side => new Longhand<Dimension>(
        "padding-" + side.Name(),
        s => s.Padding.Of(side),
        (s, v) => s with { Padding = s.Padding.With(side, v) },
        Dimension()))];

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        new Longhand<DisplayMode>("display", s => s.Display, (s, v) => s with { Display = v }, Keywords(
            ("inline", DisplayMode.Inline),
            ("block", DisplayMode.Block),
            ("flow-root", DisplayMode.Block),
            ("list-item", DisplayMode.ListItem),
            ("inline-block", DisplayMode.InlineBlock),
            ("none", DisplayMode.None),
            ("table", DisplayMode.Table),
            ("table-row", DisplayMode.Table),
            ("table-cell", DisplayMode.Table),
            ("table-row-group", DisplayMode.Table),
            ("table-header-group", DisplayMode.Table),
            ("table-caption", DisplayMode.Block))),
        new Longhand<FloatMode>("float", s => s.Float, (s, v) => s with { Float = v }, Keywords(
            ("none", FloatMode.None),
            ("left", FloatMode.Left),
            ("right", FloatMode.Right),
            ("footnote", FloatMode.Footnote),
            ("top", FloatMode.Top),
            ("block-start", FloatMode.Top),
            ("bottom", FloatMode.Bottom),
            ("block-end", FloatMode.Bottom),
            ("top-bottom", FloatMode.TopBottom),
            ("snap-block", FloatMode.TopBottom),
            ("page", FloatMode.Page))),
        .. s_margins,
        .. s_paddings,
        Shorthand.OfSides("margin", s_margins),
        Shorthand.OfSides("padding", s_paddings),
        .. Logical("margin", s_margins),
        .. Logical("padding", s_paddings),
        .. Sizes(),
    ];

    private static IEnumerable<Property> Sizes() =>
    [
        new Longhand<Dimension>("width", s => s.Width, (s, v) => s with { Width = v }, Dimension("auto")),
        new Longhand<Dimension>("height", s => s.Height, (s, v) => s with { Height = v }, Dimension("auto")),
        new Longhand<Dimension>("max-width", s => s.MaxWidth, (s, v) => s with { MaxWidth = v }, Dimension("none")),
        new Longhand<Dimension>("max-height", s => s.MaxHeight, (s, v) => s with { MaxHeight = v }, Dimension("none")),
        new Longhand<Dimension>("min-height", s => s.MinHeight, (s, v) => s with { MinHeight = v }, Dimension("auto")),
    ];

    // Logical sides of left-to-right text (CSS Logical Properties 1): block is top and bottom, inline left and right.
    private static IEnumerable<Property> Logical(string name, Longhand<Dimension>[] sides)
    {
        var (top, right, bottom, left) = (sides[0], sides[1], sides[2], sides[3]);
        yield return Pair(name + "-block", top, bottom);
        yield return Pair(name + "-inline", left, right);
    }

    private static Shorthand Pair(string name, Longhand<Dimension> start, Longhand<Dimension> end) => new(name, [start, end], reader =>
    {
        var first = reader.Position;
        if (start.TryParse(reader) is not { } one)
        {
            return null;
        }

        if (reader.AtEnd)
        {
            reader.Position = first;
        }

        return end.TryParse(reader) is { } two ? [one, two] : null;
    });
}
