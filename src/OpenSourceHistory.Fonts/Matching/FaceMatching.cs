namespace OpenSourceHistory.Fonts.Matching;

/// <summary>Orders the faces of a family by nearness (CSS Fonts 4, section 5.2): slant first, then weight.</summary>
internal static class FaceMatching
{
    private const int Normal = 400;
    private const int Medium = 500;

    // A weight in the wrong direction is further than any in the right one.
    private const int WrongDirection = 2000;

    /// <summary>The faces, nearest first; equally near ones as declared.</summary>
    public static IEnumerable<FontFace> ByNearness(IEnumerable<FontFace> family, int weight, bool italic) =>
        family.OrderBy(f => f.IsItalic == italic ? 0 : 1).ThenBy(f => Distance(f.Weight, weight));

    private static int Distance(int weight, int wanted)
    {
        if (wanted is >= Normal and <= Medium)
        {
            // Up to 500, then downwards from the wanted weight, then upwards from 500.
            return weight switch
            {
                _ when weight >= wanted && weight <= Medium => weight - wanted,
                _ when weight < wanted => WrongDirection + wanted - weight,
                _ => (2 * WrongDirection) + weight,
            };
        }

        var isRightDirection = wanted < Normal ? weight <= wanted : weight >= wanted;
        return Math.Abs(weight - wanted) + (isRightDirection ? 0 : WrongDirection);
    }
}
