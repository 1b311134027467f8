using System.Globalization;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Raster;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>Tells what shops would not take, or show badly, of a cover of the author's own.</summary>
internal static class CoverCheck
{
    // Apple Books, Asset Guide 5.3: at least 1400 pixels on the shorter side.
    private const int LeastPixels = 1400;

    // Apple, Kobo (3:4) and Kindle (1:1.6) between them; what is narrower or wider stands on bars.
    private const double LeastRatio = 1.25;
    private const double GreatestRatio = 1.7;

    // Kobo's content conversion guidelines: 5 MB.
    private const int MostBytes = 5 << 20;

    /// <summary>What is wrong with a cover.</summary>
    /// <param name="cover">The cover.</param>
    /// <param name="span">Where it is named.</param>
    public static ValueList<Diagnostic> Run(RasterPicture cover, SourceSpan span)
    {
        var findings = new List<Diagnostic>();
        void Add(string message, string hint) => findings.Add(new Diagnostic(EpubCodes.CoverUnfit, Severity.Warning, span, message, [hint]));

        if (Math.Min(cover.PixelWidth, cover.PixelHeight) < LeastPixels)
        {
            Add(
                string.Create(CultureInfo.InvariantCulture, $"The cover has {cover.PixelWidth} x {cover.PixelHeight} pixels; shops ask for {LeastPixels} on the shorter side"),
                "Save it at 1600 x 2560 pixels");
        }

        var ratio = (double)cover.PixelHeight / cover.PixelWidth;
        if (ratio is < LeastRatio or > GreatestRatio)
        {
            Add(
                string.Create(CultureInfo.InvariantCulture, $"The cover is {ratio:0.##} times as high as wide; shops show covers of 1.33 (Kobo) to 1.6 (Kindle)"),
                "Cut it to one of these shapes");
        }

        if (cover.Data.Length > MostBytes)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"The cover's file is of {cover.Data.Length / 1048576.0:0.#} MB; shops take 5"), "Save it as a JPEG of quality 85");
        }

        if (RasterColors.IsInks(cover))
        {
            Add("The cover is in the inks of a press (CMYK), which screens do not have; its colours are converted", "Save it in sRGB");
        }

        return ValueList.From(findings);
    }
}
