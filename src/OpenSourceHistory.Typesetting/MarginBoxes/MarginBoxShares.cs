using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.MarginBoxes;

/// <summary>How boxes above or below the text share its width (CSS Paged Media 3, section 5.3.2.3).</summary>
internal static class MarginBoxShares
{
    /// <summary>The area of one of the three boxes of a strip.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="wishes">What the boxes need, from left to right; nothing for those that are not there.</param>
    /// <param name="place">Which box, from 0 on.</param>
    public static Rect Of(Rect strip, IntrinsicWidths[] wishes, int place)
    {
        var (left, center, right) = (wishes[0], wishes[1], wishes[2]);
        return center.Maximum > Length.Zero ? BesideCenter(strip, left, center, right, place) : OfTwo(strip, left, right, place);
    }

    // A centre box stands in the middle of the strip and leaves half of the rest to each side.
    private static Rect BesideCenter(Rect strip, IntrinsicWidths left, IntrinsicWidths center, IntrinsicWidths right, int place)
    {
        var sides = new IntrinsicWidths(Length.Max(left.Minimum, right.Minimum) * 2, Length.Max(left.Maximum, right.Maximum) * 2);
        var middle = sides.Maximum == Length.Zero ? strip.Width
            : center.Maximum + sides.Maximum <= strip.Width ? center.Maximum
            : Crowded(center, sides, strip.Width);
        var side = (strip.Width - middle) / 2;
        return place switch
        {
            0 => strip with { Width = side },
            1 => strip with { X = strip.X + side, Width = middle },
            _ => strip with { X = strip.Right - side, Width = side },
        };
    }

    private static Rect OfTwo(Rect strip, IntrinsicWidths left, IntrinsicWidths right, int place)
    {
        var first = left.Maximum == Length.Zero ? Length.Zero
            : left.Maximum + right.Maximum <= strip.Width ? strip.Width * (left.Maximum / (left.Maximum + right.Maximum))
            : Crowded(left, right, strip.Width);
        return place == 0 ? strip with { Width = first } : strip with { X = strip.X + first, Width = strip.Width - first };
    }

    // The first of two boxes that cannot both be as wide as they would: each is as wide as its longest word, and they share the rest by what they lack.
    private static Length Crowded(IntrinsicWidths one, IntrinsicWidths other, Length room)
    {
        var rest = room - one.Minimum - other.Minimum;
        var (lack, otherLack) = (one.Maximum - one.Minimum, other.Maximum - other.Minimum);
        return rest < Length.Zero || lack + otherLack <= Length.Zero
            ? room * (one.Minimum / (one.Minimum + other.Minimum))
            : one.Minimum + (rest * (lack / (lack + otherLack)));
    }
}
