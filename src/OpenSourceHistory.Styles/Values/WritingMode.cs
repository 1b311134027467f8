namespace OpenSourceHistory.Styles.Values;

/// <summary>writing-mode (CSS Writing Modes 4), as far as text is horizontal or wholly turned.</summary>
public enum WritingMode
{
    /// <summary>Lines from left to right, one below the other.</summary>
    HorizontalTb,

    /// <summary>Turned clockwise by a quarter.</summary>
    SidewaysRl,

    /// <summary>Turned counterclockwise by a quarter.</summary>
    SidewaysLr,
}
