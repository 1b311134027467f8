using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>The colour space of an ink of its own (ISO 32000-1, 8.6.6.4), whose tint transform leads from the bare paper to its fallback.</summary>
/// <param name="Name">Name of the ink.</param>
/// <param name="Alternate">The solid ink in a device's own colours: no spot paint.</param>
internal sealed record Separation(string Name, Paint Alternate)
{
    /// <summary>Writes the colour space.</summary>
    /// <param name="syntax">Receives it.</param>
    public void Write(SyntaxWriter syntax)
    {
        syntax.OpenArray().Name("Separation").Name(Name);
        switch (Alternate)
        {
            case GrayPaint gray:
                WriteTransform(syntax.Name("DeviceGray"), 1, [gray.Level]);
                break;
            case CmykPaint inks:
                WriteTransform(syntax.Name("DeviceCMYK"), 0, [inks.Cyan, inks.Magenta, inks.Yellow, inks.Key]);
                break;
            default:
                var light = Alternate.ToRgb();
                WriteTransform(syntax.Name("DeviceRGB"), 1, [light.Red / 255.0, light.Green / 255.0, light.Blue / 255.0]);
                break;
        }

        syntax.CloseArray();
    }

    // Exponential interpolation with the exponent 1 is a straight line (7.10.3).
    private static void WriteTransform(SyntaxWriter syntax, int paper, ReadOnlySpan<double> solid)
    {
        syntax.OpenDictionary().Name("FunctionType").Integer(2).Name("N").Integer(1).Name("Domain").OpenArray().Integer(0).Integer(1).CloseArray();
        syntax.Name("C0").OpenArray();
        foreach (var _ in solid)
        {
            syntax.Integer(paper);
        }

        syntax.CloseArray().Name("C1").OpenArray();
        foreach (var component in solid)
        {
            syntax.Number(component, PaintColor.Decimals);
        }

        syntax.CloseArray().CloseDictionary();
    }
}
