using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Borders and backgrounds (CSS Backgrounds 3) and the tables' own (CSS 2, section 17).</summary>
internal static class BorderProperties
{
    // Thin, medium and thick as browsers draw them: 1, 3 and 5 px.
    private static readonly Length s_medium = Core.Geometry.Length.FromPoints(2.25);

    private static readonly Longhand<Length>[] s_widths = [.. SideExtensions.All.Select(side => new Longhand<Length>(
        $"border-{side.Name()}-width",
        s => s.Border.Of(side).Width,
        (s, v) => s with { Border = s.Border.With(side, s.Border.Of(side) with { Width = v }) },
        Width))];

    private static readonly Longhand<BorderStyle>[] s_styles = [.. SideExtensions.All.Select(side => new Longhand<BorderStyle>(
        $"border-{side.Name()}-style",
        s => s.Border.Of(side).Style,
        (s, v) => s with { Border = s.Border.With(side, s.Border.Of(side) with { Style = v }) },
        Style))];

    private static readonly Longhand<Paint>[] s_colors = [.. SideExtensions.All.Select(side => new Longhand<Paint>(
        $"border-{side.Name()}-color",
        s => s.Border.Of(side).Color,
        (s, v) => s with { Border = s.Border.With(side, s.Border.Of(side) with { Color = v }) },
        Colour))];

    private static readonly Longhand<Paint> s_background =
        new("background-color", s => s.BackgroundColor, (s, v) => s with { BackgroundColor = v }, Colour);

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        .. s_widths, .. s_styles, .. s_colors, s_background,
        Shorthand.OfSides("border-width", s_widths),
        Shorthand.OfSides("border-style", s_styles),
        Shorthand.OfSides("border-color", s_colors),
        .. SideExtensions.All.Select(side => OfSides("border-" + side.Name(), [side])),
        OfSides("border", [.. SideExtensions.All]),
        new Shorthand("background", [s_background], ParseBackground),
        new Longhand<bool>(
            "border-collapse",
            s => s.BordersCollapse,
            (s, v) => s with { BordersCollapse = v },
            Keywords(("collapse", true), ("separate", false))),
        new Longhand<Length>("border-spacing", s => s.BorderSpacing, (s, v) => s with { BorderSpacing = v }, Length()),
        new Longhand<bool>(
            "caption-side",
            s => s.CaptionOnTop,
            (s, v) => s with { CaptionOnTop = v },
            Keywords(("top", true), ("bottom", false))),
    ];

    /// <summary>What a border is before any declaration: medium, of the text's colour, but of no style.</summary>
    /// <param name="color">The text's colour.</param>
    public static Border Undeclared(Paint color) => new(s_medium, BorderStyle.None, color);

    private static Computation<Length>? Width(ValueReader reader) => Keywords(
        ("thin", Core.Geometry.Length.FromPoints(0.75)),
        ("medium", s_medium),
        ("thick", Core.Geometry.Length.FromPoints(3.75)))(reader) ?? Length()(reader);

    private static Computation<BorderStyle>? Style(ValueReader reader) => Keywords(
        ("none", BorderStyle.None),
        ("hidden", BorderStyle.None),
        ("solid", BorderStyle.Solid),
        ("dashed", BorderStyle.Dashed),
        ("dotted", BorderStyle.Dotted),
        ("double", BorderStyle.Double))(reader);

    private static Setting[]? ParseBackground(ValueReader reader) =>
        reader.TakeIdent("none") ? [new Setting(s_background, s_background.Initial)] : s_background.TryParse(reader) is { } color ? [color] : null;

    private static Shorthand OfSides(string name, Side[] sides) => new(
        name,
        [.. sides.Select(s => s_widths[(int)s]), .. sides.Select(s => s_styles[(int)s]), .. sides.Select(s => s_colors[(int)s])],
        reader => ParseBorder(reader, sides));

    private static Setting[]? ParseBorder(ValueReader reader, Side[] sides)
    {
        Computation<Length>? width = null;
        Computation<BorderStyle>? style = null;
        Computation<Paint>? color = null;
        while (!reader.AtEnd)
        {
            var before = reader.Position;
            width ??= Width(reader);
            style ??= Style(reader);
            color ??= Colour(reader);
            if (reader.Position == before)
            {
                return null;
            }
        }

        return
        [
            .. sides.Select(s => s_widths[(int)s].Setting(width ?? Is(s_medium))),
            .. sides.Select(s => s_styles[(int)s].Setting(style ?? Is(BorderStyle.None))),
            .. sides.Select(s => s_colors[(int)s].Setting(color ?? ((own, _) => own.Color))),
        ];
    }
}
