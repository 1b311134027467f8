using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>A gradient as a shading of type 2 or 3 (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4), in its own space.</summary>
/// <param name="Kind">Along a line or between circles.</param>
/// <param name="From">Where the first stop is.</param>
/// <param name="To">Where the last one is.</param>
/// <param name="Offsets">Places of the stops, each behind the one before.</param>
/// <param name="Colors">Their colours, all of one colour space of a device.</param>
internal sealed record Shading(GradientKind Kind, GradientCircle From, GradientCircle To, ValueList<double> Offsets, ValueList<Paint> Colors)
{
    // Bounds of a stitching function grow (7.10.4): stops at one place stand this far apart.
    private const double LeastStep = 0.0001;

    /// <summary>A gradient in the colours that the receiver can print.</summary>
    /// <param name="gradient">The gradient.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static Shading Of(Gradient gradient, PdfProfile profile)
    {
        var offsets = gradient.Stops.Select(stop => stop.Offset).ToArray();
        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] = Math.Max(offsets[i], offsets[i - 1] + LeastStep);
        }

        var reach = Math.Max(offsets[^1], 1);
        var colors = InOneSpace([.. gradient.Stops.Select(stop => PaintColor.Adapt(stop.Color with { Alpha = gradient.Alpha }, profile))]);
        return new Shading(gradient.Kind, gradient.From, gradient.To, ValueList.From(offsets.Select(offset => offset / reach)), ValueList.From(colors));
    }

    /// <summary>Writes the shading.</summary>
    /// <param name="syntax">Receives it.</param>
    public void Write(SyntaxWriter syntax)
    {
        syntax.OpenDictionary().Name("ShadingType").Integer(Kind == GradientKind.Linear ? 2 : 3);
        syntax.Name("ColorSpace").Name(Colors[0] switch { GrayPaint => "DeviceGray", CmykPaint => "DeviceCMYK", _ => "DeviceRGB" });
        syntax.Name("Coords").OpenArray();
        WriteCircle(syntax, From);
        WriteCircle(syntax, To);
        syntax.CloseArray().Name("Extend").OpenArray().Boolean(true).Boolean(true).CloseArray();
        WriteFunction(syntax.Name("Function"));
        syntax.CloseDictionary();
    }

    private void WriteCircle(SyntaxWriter syntax, GradientCircle circle)
    {
        syntax.Number(circle.X, PaintColor.Decimals).Number(circle.Y, PaintColor.Decimals);
        if (Kind == GradientKind.Radial)
        {
            syntax.Number(circle.Radius, PaintColor.Decimals);
        }
    }

    // Straight lines from stop to stop (7.10.3), joined (7.10.4).
    private void WriteFunction(SyntaxWriter syntax)
    {
        WriteDomain(syntax.OpenDictionary().Name("FunctionType").Integer(3));
        syntax.Name("Bounds").OpenArray();
        for (var i = 1; i < Offsets.Count - 1; i++)
        {
            syntax.Number(Offsets[i], PaintColor.Decimals);
        }

        syntax.CloseArray().Name("Encode").OpenArray();
        for (var i = 1; i < Offsets.Count; i++)
        {
            syntax.Integer(0).Integer(1);
        }

        syntax.CloseArray().Name("Functions").OpenArray();
        for (var i = 1; i < Colors.Count; i++)
        {
            WriteDomain(syntax.OpenDictionary().Name("FunctionType").Integer(2).Name("N").Integer(1));
            PaintColor.WriteComponents(syntax.Name("C0").OpenArray(), Colors[i - 1]);
            PaintColor.WriteComponents(syntax.CloseArray().Name("C1").OpenArray(), Colors[i]);
            syntax.CloseArray().CloseDictionary();
        }

        syntax.CloseArray().CloseDictionary();
    }

    private static void WriteDomain(SyntaxWriter syntax) => syntax.Name("Domain").OpenArray().Integer(0).Integer(1).CloseArray();

    private static IEnumerable<Paint> InOneSpace(Paint[] colors)
    {
        if (Array.TrueForAll(colors, color => color is GrayPaint) || Array.TrueForAll(colors, color => color is CmykPaint))
        {
            return colors;
        }

        return Array.TrueForAll(colors, color => color is GrayPaint or CmykPaint)
            ? colors.Select(color => color is GrayPaint gray ? new CmykPaint(0, 0, 0, 1 - gray.Level, gray.Alpha) : color)
            : colors.Select(color => color.ToRgb());
    }
}
