using System.Globalization;
using System.Xml.Linq;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Graphics.Svg.Values;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>Computes an element's style from its parent's and what is declared for it (SVG 1.1, section 6.4).</summary>
internal sealed class SvgStyleResolver(SvgDocument document)
{
    // What is inherited and changes nothing here, or says only how to paint.
    private static readonly HashSet<string> s_effects = new(StringComparer.Ordinal)
    {
        "filter", "mix-blend-mode", "writing-mode", "baseline-shift", "paint-order", "text-decoration",
    };

    public SvgStyle Resolve(XElement element, SvgStyle parent)
    {
        var style = parent;

        // Sizes in em refer to the element's own font size, so that comes first.
        foreach (var (name, value, _) in document.StyleSheet.DeclarationsFor(element).OrderBy(d => d.Name is "font-size" or "font" or "color" ? 0 : 1))
        {
            style = value == "inherit" ? style : Apply(style, parent, element, name, value);
        }

        var language = element.Attribute(XNamespace.Xml + "lang")?.Value ?? element.Attribute("lang")?.Value;
        return language is null ? style : style with { Language = language };
    }

    private SvgStyle Apply(SvgStyle style, SvgStyle parent, XElement element, string name, string value)
    {
        var next = ApplyPaint(style, parent, element, name, value) ?? ApplyStroke(style, name, value) ?? ApplyText(style, parent, name, value)
            ?? ApplyReference(style, name, value);
        if (next is null && IsProperty(name))
        {
            document.Invalid(element, $"'{value}' is no value of '{name}'");
        }
        else if (next is null && s_effects.Contains(name) && value is not ("none" or "normal" or "baseline"))
        {
            document.Unsupported(element, $"'{name}'");
        }

        return next ?? style;
    }

    private static bool IsProperty(string name) => name is "fill" or "stroke" or "color" or "opacity" or "fill-opacity" or "stroke-opacity"
        or "stroke-width" or "stroke-dasharray" or "stroke-dashoffset" or "stroke-miterlimit" or "font" or "font-size" or "font-weight" or "letter-spacing"
        or "clip-path" or "mask" or "marker" or "marker-start" or "marker-mid" or "marker-end";

    private SvgStyle? ApplyPaint(SvgStyle style, SvgStyle parent, XElement element, string name, string value) => name switch
    {
        "color" => ColorParser.Parse(value) is { } color ? style with { Color = color } : value is "currentColor" ? style : null,
        "fill" => Paint(element, value) is { } fill ? style with { Fill = fill } : null,
        "stroke" => Paint(element, value) is { } stroke ? style with { Stroke = stroke } : null,
        "opacity" => Fraction(value) is { } opacity ? style with { Opacity = parent.Opacity * opacity } : null,
        "fill-opacity" => Fraction(value) is { } opacity ? style with { FillOpacity = opacity } : null,
        "stroke-opacity" => Fraction(value) is { } opacity ? style with { StrokeOpacity = opacity } : null,
        "fill-rule" => style with { IsEvenOdd = value == "evenodd" },
        "clip-rule" => style with { IsClippedEvenOdd = value == "evenodd" },
        "visibility" => style with { IsVisible = value == "visible" },
        "display" => style with { IsDisplayed = value != "none" },
        _ => null,
    };

    private static SvgStyle? ApplyStroke(SvgStyle style, string name, string value) => name switch
    {
        "stroke-width" => Length(value, style) is { } width ? style with { StrokeWidth = width } : null,
        "stroke-linecap" => style with { LineCap = value switch { "round" => 1, "square" => 2, _ => 0 } },
        "stroke-linejoin" => style with { LineJoin = value switch { "round" => 1, "bevel" => 2, _ => 0 } },
        "stroke-miterlimit" => Length(value, style) is >= 1 and { } limit ? style with { MiterLimit = limit } : null,
        "stroke-dasharray" when value == "none" => style with { Dashes = [] },
        "stroke-dasharray" => SvgLength.ParseList(value, style.FontSize, 0) is { } dashes ? style with { Dashes = Usable(dashes) } : null,
        "stroke-dashoffset" => Length(value, style) is { } offset ? style with { DashOffset = offset } : null,
        _ => null,
    };

    private static SvgStyle? ApplyText(SvgStyle style, SvgStyle parent, string name, string value) => name switch
    {
        "font" => FontShorthand.Parse(value) is { } font ? ApplyFont(style, parent, font) : null,
        "font-family" => style with { Families = FamiliesOf(value) },
        "font-size" => SizeOf(value, parent) is { } size ? style with { FontSize = size } : null,
        "font-weight" => WeightOf(value, parent) is { } weight ? style with { Weight = weight } : null,
        "font-style" => style with { IsItalic = value is "italic" or "oblique" },
        "letter-spacing" when value == "normal" => style with { LetterSpacing = 0 },
        "letter-spacing" => Length(value, style) is { } spacing ? style with { LetterSpacing = spacing } : null,
        "text-anchor" => style with { TextAnchor = value switch { "middle" => 0.5, "end" => 1, _ => 0 } },
        "dominant-baseline" or "alignment-baseline" => style with { Baseline = value },
        _ => null,
    };

    private static SvgStyle? ApplyFont(SvgStyle style, SvgStyle parent, FontShorthand font) =>
        SizeOf(font.Size, parent) is { } size && WeightOf(font.Weight, parent) is { } weight
            ? style with { FontSize = size, Weight = weight, IsItalic = font.Style != "normal", Families = FamiliesOf(font.Families) }
            : null;

    private static SvgStyle? ApplyReference(SvgStyle style, string name, string value)
    {
        var id = SvgReference.Is(value) ? SvgReference.Parse(value).Id : null;
        return name switch
        {
            _ when id is null && value != "none" => null,
            "clip-path" => style with { ClipPath = id },
            "mask" => style with { Mask = id },
            "marker" => style with { MarkerStart = id, MarkerMid = id, MarkerEnd = id },
            "marker-start" => style with { MarkerStart = id },
            "marker-mid" => style with { MarkerMid = id },
            "marker-end" => style with { MarkerEnd = id },
            _ => null,
        };
    }

    // What cannot be found is painted in the fallback colour, or not at all (SVG 1.1, section 11.2).
    private SvgPaint? Paint(XElement element, string value)
    {
        if (SvgReference.Is(value))
        {
            var (id, fallback) = SvgReference.Parse(value);
            return document.Find(id) is { } server
                ? new SvgPaint(SvgStops.MeanColor(document, server), false, id)
                : Paint(element, fallback.Length == 0 ? "none" : fallback);
        }

        return value switch
        {
            "none" => SvgPaint.None,
            "currentColor" or "currentcolor" => SvgPaint.Current,
            _ => ColorParser.Parse(value) is { } color ? SvgPaint.Of(color) : null,
        };
    }

    private static double? Length(string value, SvgStyle style) => SvgLength.Parse(value, style.FontSize, 0);

    private static double? Fraction(string value) => SvgLength.Parse(value, 0, 1) is { } fraction ? Math.Clamp(fraction, 0, 1) : null;

    // Dashes below nothing or all nothing mean a solid line (SVG 1.1, section 11.4).
    private static ValueList<double> Usable(ValueList<double> dashes) => dashes.Any(d => d < 0) || dashes.Sum() <= 0 ? [] : dashes;

    private static ValueList<string> FamiliesOf(string value) =>
        ValueList.From(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(f => f.Trim('"', '\'')));

    private static double? SizeOf(string value, SvgStyle parent) => value switch
    {
        "small" => 13,
        "medium" => 16,
        "large" => 18,
        "smaller" => parent.FontSize / 1.2,
        "larger" => parent.FontSize * 1.2,
        _ => SvgLength.Parse(value, parent.FontSize, parent.FontSize) is >= 0 and { } size ? size : null,
    };

    private static int? WeightOf(string value, SvgStyle parent) => value switch
    {
        "normal" => 400,
        "bold" => 700,
        "bolder" => RelativeWeight.Bolder(parent.Weight),
        "lighter" => RelativeWeight.Lighter(parent.Weight),
        _ => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is >= 1 and <= 1000 ? weight : null,
    };
}
