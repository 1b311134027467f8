using OpenSourceHistory.Pdf.Interchange;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>
/// Small type on paper is solid black where it is nearly so, or has a colour that black alone would make a grey of: a grey is printed as dots, at which thin
/// strokes fray. What the author asks for as a clear grey stays one, and light colours too, which may stand on a dark ground.
/// </summary>
internal static class SolidType
{
    // Points from which on strokes are thick enough for dots (as for overprint, GWG2015, 4.10).
    private const double Large = 12;

    // Shares of ink: what hardly looks lighter than black, and what is darker than half of it.
    private const double NearlyBlack = 0.8;
    private const double Dark = 0.5;

    /// <summary>What type is painted with.</summary>
    /// <param name="paint">What the book asks for.</param>
    /// <param name="size">Size of the type in points.</param>
    /// <param name="profile">What the receiver demands.</param>
    public static Paint Of(Paint paint, double size, PdfProfile profile) =>
        profile.RequiresBlackOnlyText && size < Large && paint.Alpha == 255 && InkOf(paint) >= LeastOf(paint, profile) ? Paint.Black : paint;

    private static double InkOf(Paint paint)
    {
        var light = paint.ToRgb();
        return 1 - (PaintColor.Brightness(light.Red, light.Green, light.Blue) / 255.0);
    }

    private static double LeastOf(Paint paint, PdfProfile profile) => paint switch
    {
        GrayPaint or RgbPaint { IsGray: true } => NearlyBlack,
        _ when profile.ForbidsColor => Dark,
        _ => double.PositiveInfinity,
    };
}
