using OpenSourceHistory.Pdf.Color;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Writes paints in the colour space that the receiver demands (ISO 32000-1, 8.6.4 and 8.6.6.4).</summary>
internal static class PaintColor
{
    /// <summary>Digits behind the point of a component: inks are written as the sheet says them, to a hundred thousandth.</summary>
    public const int Decimals = 5;

    // A step of an eight-bit component is 0.0039: three decimals tell all of them apart.
    private const int LightDecimals = 3;

    /// <summary>A paint as the receiver can print it: in its device's colours, mixed with the paper by its opacity, or as a grey.</summary>
    /// <param name="paint">The paint.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static Paint Adapt(Paint paint, PdfProfile profile)
    {
        var opaque = profile.ForbidsColor && paint is not GrayPaint ? Neutral(paint.ToRgb()) : paint;
        return ToDevice(profile.ForbidsTransparency ? OnPaper(opaque) : opaque, profile);
    }

    /// <summary>The grey as bright as a colour: luma with the weights of ITU-R BT.709, whose primaries are those of sRGB.</summary>
    /// <param name="red">Red.</param>
    /// <param name="green">Green.</param>
    /// <param name="blue">Blue.</param>
    public static byte Brightness(byte red, byte green, byte blue) => (byte)(((2126 * red) + (7152 * green) + (722 * blue) + 5000) / 10000);

    /// <summary>Sets the colour for filling and text.</summary>
    /// <param name="canvas">Receives the operator.</param>
    /// <param name="paint">An adapted paint; its opacity is not looked at.</param>
    public static void SetFill(Canvas canvas, Paint paint)
    {
        Write(canvas, paint, "cs"u8);
        canvas.Syntax.Operator(paint switch { GrayPaint => "g"u8, CmykPaint => "k"u8, SpotPaint => "scn"u8, _ => "rg"u8 });
    }

    /// <summary>Sets the colour for strokes.</summary>
    /// <param name="canvas">Receives the operator.</param>
    /// <param name="paint">An adapted paint; its opacity is not looked at.</param>
    public static void SetStroke(Canvas canvas, Paint paint)
    {
        Write(canvas, paint, "CS"u8);
        canvas.Syntax.Operator(paint switch { GrayPaint => "G"u8, CmykPaint => "K"u8, SpotPaint => "SCN"u8, _ => "RG"u8 });
    }

    private static RgbPaint Neutral(RgbPaint light)
    {
        var level = Brightness(light.Red, light.Green, light.Blue);
        return new RgbPaint(level, level, level, light.Alpha);
    }

    private static Paint OnPaper(Paint paint)
    {
        var share = paint.Alpha / 255.0;
        return paint switch
        {
            _ when paint.Alpha == 255 => paint,
            GrayPaint gray => new GrayPaint(1 - ((1 - gray.Level) * share)),
            CmykPaint inks => new CmykPaint(inks.Cyan * share, inks.Magenta * share, inks.Yellow * share, inks.Key * share),
            SpotPaint spot => spot with { Tint = spot.Tint * share, Alpha = 255 },
            _ => OnPaper(paint.ToRgb()),
        };
    }

    private static RgbPaint OnPaper(RgbPaint light)
    {
        return new RgbPaint(Mix(light.Red), Mix(light.Green), Mix(light.Blue));

        byte Mix(byte component) => (byte)(((component * light.Alpha) + (255 * (255 - light.Alpha)) + 127) / 255);
    }

    // What the author gave in inks stays in inks; light becomes what the receiver prints with.
    private static Paint ToDevice(Paint paint, PdfProfile profile) => paint switch
    {
        CmykPaint or SpotPaint when profile.RequiresLight => paint.ToRgb(),
        SpotPaint spot => spot with { Fallback = ToDevice(spot.Fallback, profile) },
        RgbPaint { IsGray: true } light when profile.RequiresBlackOnlyText => new GrayPaint(Light(light.Red), light.Alpha),
        RgbPaint light when profile.Inks is { } inks => ToInks(light, inks),
        RgbPaint light when profile.RequiresProcessColors => ToProcess(light),
        _ => paint,
    };

    private static CmykPaint ToInks(RgbPaint light, InkConversion conversion)
    {
        Span<double> inks = stackalloc double[4];
        conversion.Convert(light.Red, light.Green, light.Blue, inks);
        return new CmykPaint(Math.Round(inks[0], LightDecimals), Math.Round(inks[1], LightDecimals), Math.Round(inks[2], LightDecimals), Math.Round(inks[3], LightDecimals), light.Alpha);
    }

    // Full black generation and undercolour removal (10.3.4): no colour asks for more than 200 % of ink.
    private static CmykPaint ToProcess(RgbPaint light)
    {
        var brightest = Math.Max(light.Red, Math.Max(light.Green, light.Blue));
        return new CmykPaint(
            Light(brightest - light.Red),
            Light(brightest - light.Green),
            Light(brightest - light.Blue),
            Light(255 - brightest),
            light.Alpha);
    }

    private static double Light(int component) => Math.Round(component / 255.0, LightDecimals);

    /// <summary>Writes the components of a paint in its device's colour space.</summary>
    /// <param name="syntax">Receives them.</param>
    /// <param name="paint">An adapted paint, no ink of its own; its opacity is not looked at.</param>
    public static void WriteComponents(SyntaxWriter syntax, Paint paint)
    {
        switch (paint)
        {
            case GrayPaint gray:
                syntax.Number(gray.Level, Decimals);
                break;
            case CmykPaint inks:
                syntax.Number(inks.Cyan, Decimals).Number(inks.Magenta, Decimals).Number(inks.Yellow, Decimals).Number(inks.Key, Decimals);
                break;
            default:
                var light = paint.ToRgb();
                syntax.Number(light.Red / 255.0, LightDecimals).Number(light.Green / 255.0, LightDecimals).Number(light.Blue / 255.0, LightDecimals);
                break;
        }
    }

    private static void Write(Canvas canvas, Paint paint, ReadOnlySpan<byte> spaceOperator)
    {
        if (paint is SpotPaint spot)
        {
            canvas.Syntax.Name(canvas.Resources.Use(new Separation(spot.Name, spot.Fallback))).Operator(spaceOperator);
            canvas.Syntax.Number(spot.Tint, Decimals);
        }
        else
        {
            WriteComponents(canvas.Syntax, paint);
        }
    }
}
