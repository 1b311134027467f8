using System.Collections.Frozen;
using System.Globalization;

namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>Colours: names, hexadecimal, <c>rgb()</c>, <c>rgba()</c>, <c>hsl()</c> (CSS Color 4, section 4 to 7).</summary>
internal static class SvgColor
{
    private static readonly FrozenDictionary<string, RgbPaint> s_names = ReadNames();

    public static RgbPaint? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("#"))
        {
            return ParseHex(text[1..]);
        }

        var open = text.IndexOf('(');
        return open > 0 && text.EndsWith(")")
            ? ParseFunction(text[..open].ToString().ToLowerInvariant(), text[(open + 1)..^1].ToString())
            : s_names.TryGetValue(text.ToString().ToLowerInvariant(), out var named) ? named : null;
    }

    private static RgbPaint? ParseHex(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        byte Digit(int fromEnd) => (byte)(((value >> (4 * fromEnd)) & 15) * 17);
        return digits.Length switch
        {
            3 => new RgbPaint(Digit(2), Digit(1), Digit(0)),
            4 => new RgbPaint(Digit(3), Digit(2), Digit(1), Digit(0)),
            6 => new RgbPaint((byte)(value >> 16), (byte)(value >> 8), (byte)value),
            _ => new RgbPaint((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value),
        };
    }

    private static RgbPaint? ParseFunction(string name, string arguments)
    {
        var parts = arguments.Split([' ', ',', '/', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4))
        {
            return null;
        }

        var alpha = parts.Length == 4 ? Number(parts[3], 1) : 1;
        return (name, alpha) switch
        {
            ("rgb" or "rgba", { } a) when Number(parts[0], 255) is { } r && Number(parts[1], 255) is { } g && Number(parts[2], 255) is { } b =>
                new RgbPaint(ToByte(r), ToByte(g), ToByte(b), ToByte(a * 255)),
            ("hsl" or "hsla", { } a) when Number(parts[0].Replace("deg", string.Empty, StringComparison.Ordinal), 360) is { } h
                && Number(parts[1], 1) is { } s && Number(parts[2], 1) is { } l => FromHsl(h, Math.Clamp(s, 0, 1), Math.Clamp(l, 0, 1), a),
            _ => null,
        };
    }

    // CSS Color 4, section 7.1.
    private static RgbPaint FromHsl(double hue, double saturation, double lightness, double alpha)
    {
        double Channel(double n)
        {
            var k = (((n + (hue / 30)) % 12) + 12) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }

        return new RgbPaint(ToByte(Channel(0) * 255), ToByte(Channel(8) * 255), ToByte(Channel(4) * 255), ToByte(alpha * 255));
    }

    private static double? Number(string text, double whole)
    {
        var isPercentage = text.EndsWith('%');
        return double.TryParse(isPercentage ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? isPercentage ? value * whole / 100 : value
            : null;
    }

    private static byte ToByte(double value) => (byte)Math.Clamp(Math.Round(value, MidpointRounding.AwayFromZero), 0, 255);

    private static FrozenDictionary<string, RgbPaint> ReadNames()
    {
        using var stream = typeof(SvgColor).Assembly.GetManifestResourceStream("OpenSourceHistory.Graphics.Svg.Values.colors.txt")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, RgbPaint>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && ParseHex(line.AsSpan(space + 1).Trim()) is { } color)
            {
                names[line[..space]] = color;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
