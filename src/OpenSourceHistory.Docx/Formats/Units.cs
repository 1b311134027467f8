using System.Globalization;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Lengths in the units of ISO/IEC 29500.</summary>
internal static class Units
{
    /// <summary>The longest length that Word takes, 22 inches, in twips.</summary>
    public const int LongestTwips = 31_680;

    private const double LongestPoints = LongestTwips / 20.0;

    /// <summary>Twips within what Word takes, for sums of lengths.</summary>
    /// <param name="twips">The sum.</param>
    public static int Within(int twips) => Math.Clamp(twips, -LongestTwips, LongestTwips);

    /// <summary>Twips, 1/20 pt.</summary>
    public static int Twips(Length length) => Round(length, 20);

    /// <summary>Half-points.</summary>
    public static int HalfPoints(Length length) => Round(length, 2);

    /// <summary>Eighths of a point, for borders: Word draws 2 to 96.</summary>
    public static int BorderEighths(Length length) => Math.Clamp(Round(length, 8), 2, 96);

    /// <summary>English metric units, 12,700 to the point.</summary>
    public static long Emus(Length length) => (long)Math.Round(length.Points * 12700, MidpointRounding.AwayFromZero);

    /// <summary>A number in the invariant culture.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Round(Length length, int perPoint) =>
        (int)Math.Round(Math.Clamp(length.Points, -LongestPoints, LongestPoints) * perPoint, MidpointRounding.AwayFromZero);
}
