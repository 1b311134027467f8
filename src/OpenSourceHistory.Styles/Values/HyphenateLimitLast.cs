namespace OpenSourceHistory.Styles.Values;

/// <summary>hyphenate-limit-last: which last lines should not end in a hyphen.</summary>
public enum HyphenateLimitLast
{
    /// <summary>As few as may be.</summary>
    None,

    /// <summary>Not the last in front of a page's or a column's end where the reader turns the page.</summary>
    Spread,

    /// <summary>Not the last in front of a page's end.</summary>
    Page,

    /// <summary>Not the last in front of the end of a column or page.</summary>
    Column,

    /// <summary>Nor the last full line of a paragraph.</summary>
    Always,
}
