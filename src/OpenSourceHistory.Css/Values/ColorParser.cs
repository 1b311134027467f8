using System.Globalization;
using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>
/// Parses colours (CSS Color 4 and 5) into paints: <c>device-cmyk()</c> keeps its inks, and <c>-osh-spot("PANTONE 185 C", FALLBACK, TINT)</c> names an ink
/// of its own with the colour that stands for it where it is not at hand; the tint is solid where none is given, the opacity is the fallback's.
/// </summary>
public static class ColorParser
{
    private static readonly Lazy<Dictionary<string, RgbPaint>> s_names = new(ReadNames);

    /// <summary>The names of colours.</summary>
    public static IEnumerable<string> Names => s_names.Value.Keys;

    /// <summary>The colour of a component, or null where it is something else.</summary>
    /// <param name="component">The component.</param>
    public static Paint? Parse(Component component) => component.Kind switch
    {
        TokenKind.Hash => OfHex(component.Text),
        TokenKind.Ident when component.IsIdent("transparent") => Paint.Transparent,
        TokenKind.Ident => s_names.Value.TryGetValue(component.Text, out var color) ? color : null,
        TokenKind.Function when component.IsFunction("-osh-spot") => Spot(component),
        TokenKind.Function => OfFunction(component) ?? ModernColors.Parse(component),
        _ => null,
    };

    /// <summary>The colour that a text says, or null where it says something else.</summary>
    /// <param name="text">The text, such as the value of an attribute.</param>
    public static Paint? Parse(string text)
    {
        var reader = new ValueReader(ComponentParser.ParseText(text));
        return !reader.AtEnd && Parse(reader.Take()) is { } color && reader.AtEnd ? color : null;
    }

    private static Dictionary<string, RgbPaint> ReadNames()
    {
        using var reader = EmbeddedText.Open(typeof(ColorParser).Assembly, "colors.csv");
        var names = new Dictionary<string, RgbPaint>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine()?.Split(',') is [var name, var digits])
        {
            names.Add(name, OfHex(digits)!);
        }

        return names;
    }

    private static RgbPaint? OfHex(string digits)
    {
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        }

        if (digits.Length is not (6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        value = digits.Length == 6 ? (value << 8) | 0xFF : value;
        return new RgbPaint((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    private static Paint? OfFunction(Component function)
    {
        List<Component> arguments = [.. function.Children.Where(c =>
            c.Kind is not (TokenKind.Whitespace or TokenKind.Comma) && !c.IsDelim('/'))];
        if (arguments.Exists(a => a.Kind is not (TokenKind.Number or TokenKind.Percentage or TokenKind.Dimension)))
        {
            return null;
        }

        return (function.Text, arguments.Count) switch
        {
            ("rgb" or "rgba", 3 or 4) => Rgb(arguments),
            ("hsl" or "hsla", 3 or 4) => Hsl(arguments),
            ("device-cmyk", 4 or 5) => Cmyk(arguments),
            _ => null,
        };
    }

    private static RgbPaint Rgb(List<Component> arguments) => new(
        Byte(Share(arguments[0], 255)),
        Byte(Share(arguments[1], 255)),
        Byte(Share(arguments[2], 255)),
        Alpha(arguments, 3));

    private static RgbPaint Hsl(List<Component> arguments)
    {
        var hue = ((Degrees(arguments[0]) % 360) + 360) % 360;
        var saturation = Share(arguments[1], 100);
        var lightness = Share(arguments[2], 100);
        var alpha = Alpha(arguments, 3);
        return new RgbPaint(Channel(0), Channel(8), Channel(4), alpha);

        // CSS Color 4, section 7.1.
        byte Channel(double n)
        {
            var k = (n + (hue / 30)) % 12;
            var chroma = saturation * Math.Min(lightness, 1 - lightness);
            return Byte(lightness - (chroma * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1))));
        }
    }

    private static CmykPaint Cmyk(List<Component> arguments) => new(
        Share(arguments[0], 1),
        Share(arguments[1], 1),
        Share(arguments[2], 1),
        Share(arguments[3], 1),
        Alpha(arguments, 4));

    private static SpotPaint? Spot(Component function)
    {
        List<Component> arguments = [.. function.Children.Where(c => c.Kind is not (TokenKind.Whitespace or TokenKind.Comma))];
        if (arguments is not [{ Kind: TokenKind.String, Text.Length: > 0 } name, var color, .. { Count: <= 1 } tint]
            || Parse(color) is not { } fallback
            || fallback is SpotPaint
            || tint.Exists(t => t.Kind is not (TokenKind.Number or TokenKind.Percentage)))
        {
            return null;
        }

        return new SpotPaint(name.Text, tint.Count == 0 ? 1 : Share(tint[0], 1), fallback with { Alpha = 255 }, fallback.Alpha);
    }

    private static double Share(Component argument, double whole) =>
        Math.Clamp(argument.Number / (argument.Kind == TokenKind.Percentage ? 100 : whole), 0, 1);

    /// <summary>The degrees of an angle.</summary>
    internal static double Degrees(Component argument) => argument.Text switch
    {
        "turn" => argument.Number * 360,
        "rad" => argument.Number * 180 / Math.PI,
        "grad" => argument.Number * 0.9,
        _ => argument.Number,
    };

    private static byte Alpha(List<Component> arguments, int index) => index < arguments.Count ? Byte(Share(arguments[index], 1)) : (byte)255;

    /// <summary>A share as a channel has it.</summary>
    internal static byte Byte(double share) => (byte)Math.Round(Math.Clamp(share, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
