using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Writes colours in the colour space that the receiver demands (ISO 32000-1, 8.6.4).</summary>
internal static class PaintColor
{
    // A step of an eight-bit component is 0.0039: three decimals tell all of them apart.
    private const int Decimals = 3;

    /// <summary>A colour as the receiver can print it: mixed with white by its opacity, or as a grey.</summary>
    /// <param name="color">The colour.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static Color Adapt(Color color, PdfProfile profile)
    {
        if (profile.ForbidsColor)
        {
            var gray = Brightness(color.Red, color.Green, color.Blue);
            color = new Color(gray, gray, gray, color.Alpha);
        }

        return profile.ForbidsTransparency ? new Color(Mix(color.Red), Mix(color.Green), Mix(color.Blue)) : color;

        byte Mix(byte component) => (byte)(((component * color.Alpha) + (255 * (255 - color.Alpha)) + 127) / 255);
    }

    /// <summary>The grey as bright as a colour: luma with the weights of ITU-R BT.709, whose primaries are those of sRGB.</summary>
    /// <param name="red">Red.</param>
    /// <param name="green">Green.</param>
    /// <param name="blue">Blue.</param>
    public static byte Brightness(byte red, byte green, byte blue) => (byte)(((2126 * red) + (7152 * green) + (722 * blue) + 5000) / 10000);

    /// <summary>Sets the colour for filling and text.</summary>
    /// <param name="syntax">Receives the operator.</param>
    /// <param name="color">The colour; its opacity is not looked at.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static void SetFill(SyntaxWriter syntax, Color color, PdfProfile profile) =>
        Write(syntax, color, profile, "g"u8, "rg"u8, "k"u8);

    /// <summary>Sets the colour for strokes.</summary>
    /// <param name="syntax">Receives the operator.</param>
    /// <param name="color">The colour; its opacity is not looked at.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static void SetStroke(SyntaxWriter syntax, Color color, PdfProfile profile) =>
        Write(syntax, color, profile, "G"u8, "RG"u8, "K"u8);

    private static void Write(
        SyntaxWriter syntax,
        Color color,
        PdfProfile profile,
        ReadOnlySpan<byte> gray,
        ReadOnlySpan<byte> rgb,
        ReadOnlySpan<byte> cmyk)
    {
        if (color.IsGray && profile.RequiresBlackOnlyText)
        {
            Component(syntax, color.Red).Operator(gray);
        }
        else if (profile.RequiresProcessColors)
        {
            WriteProcessColor(syntax, color);
            syntax.Operator(cmyk);
        }
        else
        {
            Component(Component(Component(syntax, color.Red), color.Green), color.Blue).Operator(rgb);
        }
    }

    // Full black generation and undercolour removal (10.3.4): no colour asks for more than 200 % of ink.
    private static void WriteProcessColor(SyntaxWriter syntax, Color color)
    {
        var brightest = Math.Max(color.Red, Math.Max(color.Green, color.Blue));
        Component(syntax, brightest - color.Red);
        Component(syntax, brightest - color.Green);
        Component(syntax, brightest - color.Blue);
        Component(syntax, 255 - brightest);
    }

    private static SyntaxWriter Component(SyntaxWriter syntax, int value) => syntax.Number(value / 255.0, Decimals);
}
