namespace OpenSourceHistory.Styles.Values;

/// <summary>hyphenate-limit-chars and its kin (CSS Text 4).</summary>
/// <param name="Word">Fewest letters of a word that may be hyphenated.</param>
/// <param name="Before">Fewest letters before the hyphen.</param>
/// <param name="After">Fewest letters behind it.</param>
/// <param name="Lines">Most consecutive hyphenated lines; 0 for no limit.</param>
public readonly record struct HyphenateLimits(int Word, int Before, int After, int Lines)
{
    /// <summary>Which last lines should not end in a hyphen.</summary>
    public HyphenateLimitLast Last { get; init; }

    /// <summary>How much a line may lack before a word is hyphenated to fill it; percentages are of its width.</summary>
    public Dimension Zone { get; init; }
}
