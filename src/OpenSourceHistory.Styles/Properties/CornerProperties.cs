using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Rounded corners (CSS Backgrounds 3, section 4).</summary>
internal static class CornerProperties
{
    private static readonly Longhand<CornerRadius>[] s_corners =
    [
        Corner("top-left", c => c.TopLeft, (c, v) => c with { TopLeft = v }),
        Corner("top-right", c => c.TopRight, (c, v) => c with { TopRight = v }),
        Corner("bottom-right", c => c.BottomRight, (c, v) => c with { BottomRight = v }),
        Corner("bottom-left", c => c.BottomLeft, (c, v) => c with { BottomLeft = v }),
    ];

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All => [.. s_corners, new Shorthand("border-radius", s_corners, Parse)];

    private static Longhand<CornerRadius> Corner(string name, Func<Corners<CornerRadius>, CornerRadius> get, Func<Corners<CornerRadius>, CornerRadius, Corners<CornerRadius>> set) =>
        new($"border-{name}-radius", s => get(s.Radii), (s, v) => s with { Radii = set(s.Radii, v) }, Radius);

    private static Computation<CornerRadius>? Radius(ValueReader reader) =>
        Dimension()(reader) is not { } across ? null
        : Pair(across, reader.AtEnd ? across : Dimension()(reader));

    private static Computation<CornerRadius>? Pair(Computation<Dimension> across, Computation<Dimension>? down) =>
        down is null ? null : (style, context) => new CornerRadius(across(style, context), down(style, context));

    // One to four level radii, and behind a solidus as many upright ones.
    private static IReadOnlyList<Setting>? Parse(ValueReader reader)
    {
        if (ReadFour(reader) is not { } across)
        {
            return null;
        }

        var down = across;
        if (reader.Current?.IsDelim('/') == true)
        {
            reader.Take();
            if (ReadFour(reader) is not { } upright)
            {
                return null;
            }

            down = upright;
        }

        return [.. s_corners.Select((corner, i) => corner.Setting(Pair(across[i], down[i])!))];
    }

    private static Computation<Dimension>[]? ReadFour(ValueReader reader)
    {
        var values = new List<Computation<Dimension>>();
        while (values.Count < 4 && !reader.AtEnd && Dimension()(reader) is { } value)
        {
            values.Add(value);
        }

        return values switch
        {
            [] => null,
            [var all] => [all, all, all, all],
            [var first, var second] => [first, second, first, second],
            [var first, var second, var third] => [first, second, third, second],
            _ => [.. values],
        };
    }
}
