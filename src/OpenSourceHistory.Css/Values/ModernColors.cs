using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Parses the colour functions of CSS Color 4 and 5 beside <c>rgb()</c> and <c>hsl()</c>; all come to sRGB.</summary>
internal static class ModernColors
{
    /// <summary>The colour, or null where the function is none of them or does not parse.</summary>
    /// <param name="function">The function.</param>
    public static RgbPaint? Parse(Component function)
    {
        if (function.Text == "color-mix")
        {
            return Mix(ComponentList.SplitAtCommas(function.Children));
        }

        List<Component> arguments = [.. function.Children.Where(c => c.Kind != TokenKind.Whitespace)];
        var space = function.Text == "color" && arguments is [{ Kind: TokenKind.Ident } name, ..] ? name.Text.ToLowerInvariant() : null;
        arguments.RemoveRange(0, space is null ? 0 : 1);
        if (arguments is not [_, _, _] && !(arguments.Count == 5 && arguments[3].IsDelim('/')))
        {
            return null;
        }

        List<Component> values = [.. arguments.Where(c => !c.IsDelim('/'))];
        return values.TrueForAll(IsValue) && ToRgb(function.Text, space, values) is var (r, g, b)
            ? new RgbPaint(ColorParser.Byte(r), ColorParser.Byte(g), ColorParser.Byte(b), values.Count < 4 ? (byte)255 : ColorParser.Byte(Of(values[3], 1)))
            : null;
    }

    private static bool IsValue(Component component) =>
        component.Kind is TokenKind.Number or TokenKind.Percentage or TokenKind.Dimension || component.IsIdent("none");

    // Percentages of a and b are shares of 125 or 0.4, those of chroma of 150 or 0.4 (CSS Color 4, sections 9.3 to 9.6).
    private static (double R, double G, double B)? ToRgb(string function, string? space, List<Component> values)
    {
        var isOk = function.StartsWith("ok", StringComparison.Ordinal);
        var light = Math.Clamp(Of(values[0], isOk ? 1 : 100), 0, isOk ? 1 : 100);
        switch (function)
        {
            case "hwb":
                return ColorSpaces.OfHwb(Hue(values[0]), Math.Clamp(Of(values[1], 100) / 100, 0, 1), Math.Clamp(Of(values[2], 100) / 100, 0, 1));
            case "lab" or "oklab":
                var whole = isOk ? 0.4 : 125;
                return isOk ? ColorSpaces.OfOklab(light, Of(values[1], whole), Of(values[2], whole)) : ColorSpaces.OfLab(light, Of(values[1], whole), Of(values[2], whole));
            case "lch" or "oklch":
                var (a, b) = ColorSpaces.OfPolar(Math.Max(0, Of(values[1], isOk ? 0.4 : 150)), Hue(values[2]));
                return isOk ? ColorSpaces.OfOklab(light, a, b) : ColorSpaces.OfLab(light, a, b);
            case "color" when space is not null:
                return ColorSpaces.OfNamed(space, Of(values[0], 1), Of(values[1], 1), Of(values[2], 1));
            default:
                return null;
        }
    }

    private static double Of(Component value, double whole) => value.Kind == TokenKind.Percentage ? value.Number * whole / 100 : value.Number;

    private static double Hue(Component value) => ((ColorParser.Degrees(value) % 360) + 360) % 360;

    // color-mix(in srgb, A p%, B q%): other spaces than sRGB would need the colours as they were written.
    private static RgbPaint? Mix(List<List<Component>> parts)
    {
        if (parts is not [var method, var first, var second] || method.FindAll(c => c.Kind != TokenKind.Whitespace) is not [var word, var space]
            || !word.IsIdent("in") || !space.IsIdent("srgb") || Term(first) is not { } one || Term(second) is not { } other)
        {
            return null;
        }

        var (p, q) = (one.Share ?? 100 - (other.Share ?? 50), other.Share ?? 100 - (one.Share ?? 50));
        return p + q <= 0 ? null : Mix(one.Colour, other.Colour, p / (p + q), Math.Min(1, (p + q) / 100));
    }

    // Channels are weighed by their opacity (CSS Color 5, section 3.2).
    private static RgbPaint Mix(RgbPaint a, RgbPaint b, double share, double opacity)
    {
        var (weightA, weightB) = (a.Alpha / 255.0 * share, b.Alpha / 255.0 * (1 - share));
        var alpha = weightA + weightB;
        byte Channel(byte one, byte other) => alpha == 0 ? (byte)0 : ColorParser.Byte(((one * weightA) + (other * weightB)) / alpha / 255);
        return new RgbPaint(Channel(a.Red, b.Red), Channel(a.Green, b.Green), Channel(a.Blue, b.Blue), ColorParser.Byte(alpha * opacity));
    }

    private static (RgbPaint Colour, double? Share)? Term(List<Component> term)
    {
        List<Component> parts = term.FindAll(c => c.Kind != TokenKind.Whitespace);
        var share = parts.Find(c => c.Kind == TokenKind.Percentage);
        parts.RemoveAll(c => c.Kind == TokenKind.Percentage);
        return parts is [var colour] && share is null or { Number: >= 0 and <= 100 } && ColorParser.Parse(colour) is { } paint
            ? (paint as RgbPaint ?? paint.ToRgb(), share?.Number)
            : null;
    }
}
