namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>
/// The discrete cosine transform of a block of 8 by 8 samples (ITU-T T.81, annex A.3.3), by the method of Arai, Agui and Nakajima (1988), which
/// leaves each frequency multiplied by a factor of its place.
/// </summary>
internal static class ForwardTransform
{
    /// <summary>Samples in a block.</summary>
    public const int BlockSize = Side * Side;

    /// <summary>Samples in a row of a block.</summary>
    public const int Side = 8;

    // cos(4π/16), cos(6π/16), cos(2π/16) - cos(6π/16), cos(2π/16) + cos(6π/16)
    private const float Cos4 = 0.70710678f;
    private const float Cos6 = 0.38268343f;
    private const float Cos2MinusCos6 = 0.54119610f;
    private const float Cos2PlusCos6 = 1.30656296f;

    /// <summary>What a frequency is to be multiplied by to be that of the standard.</summary>
    /// <param name="place">Its place in the block, row by row.</param>
    public static float ScaleOf(int place) => 1f / (8f * ScaleOfLine(place / Side) * ScaleOfLine(place % Side));

    /// <summary>Transforms a block in place.</summary>
    /// <param name="block">Samples about zero, row by row.</param>
    public static void Transform(Span<float> block)
    {
        for (var row = 0; row < BlockSize; row += Side)
        {
            Transform(block[row..], 1);
        }

        for (var column = 0; column < Side; column++)
        {
            Transform(block[column..], Side);
        }
    }

    private static float ScaleOfLine(int frequency) => frequency == 0 ? 1f : (float)(Math.Sqrt(2) * Math.Cos(frequency * Math.PI / 16));

    // One row or column; `step` parts its samples.
    private static void Transform(Span<float> line, int step)
    {
        var (sum0, difference0) = Fold(line, 0, 7 * step);
        var (sum1, difference1) = Fold(line, step, 6 * step);
        var (sum2, difference2) = Fold(line, 2 * step, 5 * step);
        var (sum3, difference3) = Fold(line, 3 * step, 4 * step);
        var (outer, outerDifference) = (sum0 + sum3, sum0 - sum3);
        var (inner, innerDifference) = (sum1 + sum2, sum1 - sum2);
        var turned = (innerDifference + outerDifference) * Cos4;
        (line[0], line[4 * step]) = (outer + inner, outer - inner);
        (line[2 * step], line[6 * step]) = (outerDifference + turned, outerDifference - turned);

        var (low, middle, high) = (difference3 + difference2, difference2 + difference1, difference1 + difference0);
        var shared = (low - high) * Cos6;
        var (lowTurned, highTurned) = ((Cos2MinusCos6 * low) + shared, (Cos2PlusCos6 * high) + shared);
        var (plus, minus) = (difference0 + (middle * Cos4), difference0 - (middle * Cos4));
        (line[step], line[7 * step]) = (plus + highTurned, plus - highTurned);
        (line[5 * step], line[3 * step]) = (minus + lowTurned, minus - lowTurned);
    }

    private static (float Sum, float Difference) Fold(Span<float> line, int one, int other) => (line[one] + line[other], line[one] - line[other]);
}
