namespace OpenSourceHistory.Manuscript;

/// <summary>A page and how it is numbered.</summary>
/// <param name="Page">Its place among all pages.</param>
/// <param name="Number">Its page number.</param>
/// <param name="Label">The number as printed: <c>xii</c>, <c>141</c>.</param>
public readonly record struct PageFolio(int Page, int Number, string Label)
{
    /// <summary>True for arabic numerals.</summary>
    public bool IsDecimal => Label.Length > 0 && !Label.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>True where another page is the next, numbered on.</summary>
    /// <param name="other">The other page.</param>
    public bool IsFollowedBy(PageFolio other) => other.Page == Page + 1 && other.Number == Number + 1 && other.IsDecimal == IsDecimal;
}
