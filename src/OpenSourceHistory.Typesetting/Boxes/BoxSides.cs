namespace OpenSourceHistory.Typesetting.Boxes;

/// <summary>Which sides of a box, or of a piece of it, are drawn; where the box is broken and goes on it has none (CSS Break 4, section 5.4).</summary>
/// <param name="Top">The top.</param>
/// <param name="Right">The right side.</param>
/// <param name="Bottom">The bottom.</param>
/// <param name="Left">The left side.</param>
internal readonly record struct BoxSides(bool Top, bool Right, bool Bottom, bool Left)
{
    /// <summary>A whole box.</summary>
    public static BoxSides All => new(true, true, true, true);
}
