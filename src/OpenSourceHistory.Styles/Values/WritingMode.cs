namespace OpenSourceHistory.Styles.Values;

/// <summary>writing-mode (CSS Writing Modes 4), as far as text is horizontal, wholly turned, or stands on the spine of a cover.</summary>
public enum WritingMode
{
    /// <summary>Lines from left to right, one below the other.</summary>
    HorizontalTb,

    /// <summary>Turned clockwise by a quarter.</summary>
    SidewaysRl,

    /// <summary>Turned counterclockwise by a quarter.</summary>
    SidewaysLr,

    /// <summary>Downwards: East Asian characters upright, what is between them turned clockwise.</summary>
    VerticalRl,
}
