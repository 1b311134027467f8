namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>Steps by which the frequencies of a block are rounded (ITU-T T.81, annex K.1), at a quality of 1 to 100.</summary>
internal sealed class QuantizationTable
{
    private static readonly byte[] s_luminance =
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    private static readonly byte[] s_chrominance =
    [
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ];

    private readonly float[] _factors = new float[ForwardTransform.BlockSize];

    private QuantizationTable(byte[] steps)
    {
        Steps = steps;
        for (var i = 0; i < steps.Length; i++)
        {
            _factors[i] = ForwardTransform.ScaleOf(i) / steps[i];
        }
    }

    /// <summary>Places of the frequencies in the order of the file: along the diagonals from the lowest.</summary>
    public static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    /// <summary>The steps, row by row.</summary>
    public byte[] Steps { get; }

    /// <summary>Steps for lightness.</summary>
    /// <param name="quality">1 to 100.</param>
    public static QuantizationTable Luminance(int quality) => new(Scale(s_luminance, quality));

    /// <summary>Steps for colour.</summary>
    /// <param name="quality">1 to 100.</param>
    public static QuantizationTable Chrominance(int quality) => new(Scale(s_chrominance, quality));

    /// <summary>Rounds a transformed frequency.</summary>
    /// <param name="frequencies">A block as <see cref="ForwardTransform"/> leaves it.</param>
    /// <param name="place">Its place in the block.</param>
    public int Round(ReadOnlySpan<float> frequencies, int place) => (int)MathF.Round(frequencies[place] * _factors[place]);

    // The scale of quality that programs have in common: 50 takes the table as it stands, 100 rounds to whole numbers.
    private static byte[] Scale(byte[] table, int quality)
    {
        var percent = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        return [.. table.Select(step => (byte)Math.Clamp(((step * percent) + 50) / 100, 1, byte.MaxValue))];
    }
}
