namespace OpenSourceHistory.Styles.Values;

/// <summary>text-autospace: between what a gap is set without a space in the text (CSS Text 4, section 8.5).</summary>
[Flags]
public enum TextAutospace
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>Between Chinese signs and letters of other scripts: an eighth of an em.</summary>
    Alpha = 1,

    /// <summary>Between Chinese signs and figures: an eighth of an em.</summary>
    Numeric = 2,

    /// <summary>A space of the text between both is such a gap.</summary>
    Replace = 4,

    /// <summary>A quarter of an em in Chinese text, an eighth in other text.</summary>
    Auto = 8 | Alpha | Numeric | Replace,
}
