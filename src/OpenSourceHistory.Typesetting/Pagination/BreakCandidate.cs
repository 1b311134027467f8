using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A place where a page could end.</summary>
/// <param name="End">What the next page would begin with.</param>
/// <param name="TextHeight">Height of the text.</param>
/// <param name="Penalty">Cost beyond what the break itself costs.</param>
internal readonly record struct BreakCandidate(PageState End, Length TextHeight, long Penalty)
{
    /// <summary>Items that stand whole on the page and are set in another way than the best; null for none.</summary>
    public VariedItems? Varied { get; init; }

    /// <summary>True for a page of floats alone, which need not be full.</summary>
    public bool IsOfFloats { get; init; }

    /// <summary>True where the last row on the page ends in a hyphen made by hyphenation.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Where the sheet does not want such a row.</summary>
    public HyphenateLimitLast HyphenLimit { get; init; }
}
