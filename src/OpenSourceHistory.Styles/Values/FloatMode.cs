namespace OpenSourceHistory.Styles.Values;

/// <summary>float.</summary>
public enum FloatMode
{
    /// <summary>In the flow.</summary>
    None,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>To the foot of the page (CSS GCPM 3).</summary>
    Footnote,

    /// <summary>To the top of the page.</summary>
    Top,

    /// <summary>To the bottom of the page.</summary>
    Bottom,

    /// <summary>To the top or the bottom of the page, whichever is nearer.</summary>
    TopBottom,

    /// <summary>To a page of floats alone.</summary>
    Page,
}
