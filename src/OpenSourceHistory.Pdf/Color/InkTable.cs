using System.Buffers.Binary;

namespace OpenSourceHistory.Pdf.Color;

/// <summary>
/// Reads the table from colour as seen to inks of a printing condition's profile: <c>B2A0</c> of 16 bits (ICC.1:2001-04, 6.5.7), three curves, a lattice of
/// inks, and a curve for each ink.
/// </summary>
internal sealed class InkTable
{
    private const int Inks = 4;
    private const int HeaderLength = 128;
    private const int TableStart = 52;
    private readonly int _side;
    private readonly double[][] _curves;
    private readonly double[] _lattice;
    private readonly double[][] _inkCurves;

    private InkTable(ReadOnlySpan<byte> table)
    {
        _side = table[10];
        var curveLength = BinaryPrimitives.ReadUInt16BigEndian(table[48..]);
        var inkCurveLength = BinaryPrimitives.ReadUInt16BigEndian(table[50..]);
        var at = TableStart;
        _curves = [.. Read(table, ref at, 3 * curveLength).Chunk(curveLength)];
        _lattice = Read(table, ref at, _side * _side * _side * Inks);
        _inkCurves = [.. Read(table, ref at, Inks * inkCurveLength).Chunk(inkCurveLength)];
    }

    /// <summary>Reads the table of a profile.</summary>
    /// <param name="profile">The profile of a device with four inks, whose colours as seen are Lab.</param>
    /// <exception cref="InvalidDataException">The profile has no such table.</exception>
    public static InkTable Read(ReadOnlySpan<byte> profile)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(profile[HeaderLength..]);
        for (var entry = profile[(HeaderLength + 4)..]; count > 0; count--, entry = entry[12..])
        {
            if (entry[..4].SequenceEqual("B2A0"u8))
            {
                var table = profile[BinaryPrimitives.ReadInt32BigEndian(entry[4..])..];
                return table[..4].SequenceEqual("mft2"u8) && table[8] == 3 && table[9] == Inks ? new InkTable(table) : throw NoTable();
            }
        }

        throw NoTable();
    }

    /// <summary>The inks of a colour, interpolated between the eight nearest places of the lattice.</summary>
    /// <param name="lightness">L*, 0 to 100.</param>
    /// <param name="a">a*.</param>
    /// <param name="b">b*.</param>
    /// <param name="inks">Receives cyan, magenta, yellow and black, each 0 to 1.</param>
    public void Find(double lightness, double a, double b, Span<double> inks)
    {
        // Lab in 16 bits, as version 2 encodes it (6.3.4, table 16): 100 is FF00, and 0 of a* and b* is 8000.
        var x = Place(_curves[0], lightness * 0xFF00 / 100 / 0xFFFF);
        var y = Place(_curves[1], (a + 128) * 256 / 0xFFFF);
        var z = Place(_curves[2], (b + 128) * 256 / 0xFFFF);
        inks.Clear();
        for (var corner = 0; corner < 8; corner++)
        {
            var (i, j, k) = (corner >> 2, (corner >> 1) & 1, corner & 1);
            var weight = Share(x, i) * Share(y, j) * Share(z, k);
            var at = (((((x.Low + i) * _side) + y.Low + j) * _side) + z.Low + k) * Inks;
            for (var ink = 0; weight > 0 && ink < Inks; ink++)
            {
                inks[ink] += weight * _lattice[at + ink];
            }
        }

        for (var ink = 0; ink < Inks; ink++)
        {
            inks[ink] = Interpolate(_inkCurves[ink], inks[ink]);
        }
    }

    private static double Share((int Low, double Beyond) place, int corner) => corner == 1 ? place.Beyond : 1 - place.Beyond;

    private (int Low, double Beyond) Place(double[] curve, double value)
    {
        var at = Interpolate(curve, value) * (_side - 1);
        var low = Math.Min((int)at, _side - 2);
        return (low, at - low);
    }

    private static double Interpolate(double[] curve, double value)
    {
        var at = Math.Clamp(value, 0, 1) * (curve.Length - 1);
        var low = Math.Min((int)at, curve.Length - 2);
        return curve[low] + ((curve[low + 1] - curve[low]) * (at - low));
    }

    private static double[] Read(ReadOnlySpan<byte> table, ref int at, int count)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++, at += 2)
        {
            values[i] = BinaryPrimitives.ReadUInt16BigEndian(table[at..]) / 65535.0;
        }

        return values;
    }

    private static InvalidDataException NoTable() => new("The profile has no table from Lab to four inks");
}
