namespace OpenSourceHistory.Core.Paints;

/// <summary>
/// What text, rules and grounds are painted with, as the author named it: a colour of light, inks, or an ink of its own. It stays what it is from the
/// sheet to the page; each exporter decides what its receiver can take.
/// </summary>
/// <param name="Alpha">Opacity: 0 (clear) to 255 (opaque).</param>
public abstract record Paint(byte Alpha)
{
    /// <summary>Black.</summary>
    public static RgbPaint Black { get; } = new(0, 0, 0);

    /// <summary>White.</summary>
    public static RgbPaint White { get; } = new(255, 255, 255);

    /// <summary>Nothing at all.</summary>
    public static RgbPaint Transparent { get; } = new(0, 0, 0, 0);

    /// <summary>The nearest sRGB colour without colour management, of the same opacity: for formats that know only light.</summary>
    public abstract RgbPaint ToRgb();

    /// <summary>The byte of a share of the whole.</summary>
    /// <param name="share">0 to 1; what lies outside is clipped.</param>
    private protected static byte ToByte(double share) => (byte)Math.Round(Math.Clamp(share, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
