namespace OpenSourceHistory.Pdf.Color;

/// <summary>Makes inks of light: sRGB (IEC 61966-2-1) as it looks under D50, by the profile of a printing condition, within a limit of ink.</summary>
internal sealed class InkConversion
{
    // sRGB's primaries, adapted to D50 as ICC has it (ICC.1:2001-04, annex E), as rows of X, Y and Z.
    private const double X1 = 0.4360747, X2 = 0.3850649, X3 = 0.1430804;
    private const double Y1 = 0.2225045, Y2 = 0.7168786, Y3 = 0.0606169;
    private const double Z1 = 0.0139322, Z2 = 0.0971045, Z3 = 0.7141733;
    private const double WhiteX = 0.9642, WhiteZ = 0.8249;
    private static readonly double[] s_linear = [.. Enumerable.Range(0, 256).Select(v => ToLinear(v / 255.0))];
    private readonly InkTable _table;
    private readonly double _limit;

    private InkConversion(InkTable table, double limit) => (_table, _limit) = (table, limit);

    /// <summary>A conversion by a profile that comes with the program.</summary>
    /// <param name="profile">The profile of the printing condition.</param>
    /// <param name="limit">The most ink in one place: 4 is all four inks solid.</param>
    public static InkConversion By(ColorProfile profile, double limit) => new(InkTable.Read(profile.Read()), limit);

    /// <summary>The inks of a colour.</summary>
    /// <param name="red">Red.</param>
    /// <param name="green">Green.</param>
    /// <param name="blue">Blue.</param>
    /// <param name="inks">Receives cyan, magenta, yellow and black, each 0 to 1.</param>
    public void Convert(byte red, byte green, byte blue, Span<double> inks)
    {
        var (r, g, b) = (s_linear[red], s_linear[green], s_linear[blue]);
        var x = Scale(((X1 * r) + (X2 * g) + (X3 * b)) / WhiteX);
        var y = Scale((Y1 * r) + (Y2 * g) + (Y3 * b));
        var z = Scale(((Z1 * r) + (Z2 * g) + (Z3 * b)) / WhiteZ);
        _table.Find((116 * y) - 16, 500 * (x - y), 200 * (y - z), inks);
        Limit(inks);
    }

    /// <summary>The samples of a picture in inks, a byte for each.</summary>
    /// <param name="samples">Its samples, three bytes for each pixel.</param>
    public byte[] Convert(byte[] samples)
    {
        var converted = new byte[samples.Length / 3 * 4];
        Span<double> inks = stackalloc double[4];
        var known = -1;
        for (var (from, to) = (0, 0); to < converted.Length; from += 3, to += 4)
        {
            // Neighbours are often alike.
            var color = (samples[from] << 16) | (samples[from + 1] << 8) | samples[from + 2];
            if (color != known)
            {
                Convert(samples[from], samples[from + 1], samples[from + 2], inks);
                known = color;
            }

            for (var ink = 0; ink < inks.Length; ink++)
            {
                converted[to + ink] = (byte)Math.Round(inks[ink] * 255);
            }
        }

        return converted;
    }

    // What is grey of the three colours is printed in black; what is still too much is taken from the colours alike.
    private void Limit(Span<double> inks)
    {
        var excess = inks[0] + inks[1] + inks[2] + inks[3] - _limit;
        if (excess <= 0)
        {
            return;
        }

        var gray = Math.Min(Math.Min(inks[0], Math.Min(inks[1], inks[2])), Math.Min(1 - inks[3], excess / 2));
        var left = Math.Max(0, excess - (2 * gray));
        inks[3] += gray;
        var colors = inks[0] + inks[1] + inks[2] - (3 * gray);
        for (var ink = 0; ink < 3; ink++)
        {
            inks[ink] -= gray;
            inks[ink] *= colors > 0 ? 1 - (left / colors) : 1;
        }
    }

    // CIE 15: the cube root, and a line near black.
    private static double Scale(double share) => share > 216.0 / 24389 ? Math.Cbrt(share) : ((24389.0 / 27 * share) + 16) / 116;

    private static double ToLinear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
