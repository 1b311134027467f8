namespace OpenSourceHistory.Styles.Paged;

/// <summary>The sixteen margin boxes of CSS Paged Media 3, section 4.2.</summary>
public enum MarginBoxName
{
    /// <summary>@top-left-corner.</summary>
    TopLeftCorner,

    /// <summary>@top-left.</summary>
    TopLeft,

    /// <summary>@top-center.</summary>
    TopCenter,

    /// <summary>@top-right.</summary>
    TopRight,

    /// <summary>@top-right-corner.</summary>
    TopRightCorner,

    /// <summary>@right-top.</summary>
    RightTop,

    /// <summary>@right-middle.</summary>
    RightMiddle,

    /// <summary>@right-bottom.</summary>
    RightBottom,

    /// <summary>@bottom-right-corner.</summary>
    BottomRightCorner,

    /// <summary>@bottom-right.</summary>
    BottomRight,

    /// <summary>@bottom-center.</summary>
    BottomCenter,

    /// <summary>@bottom-left.</summary>
    BottomLeft,

    /// <summary>@bottom-left-corner.</summary>
    BottomLeftCorner,

    /// <summary>@left-bottom.</summary>
    LeftBottom,

    /// <summary>@left-middle.</summary>
    LeftMiddle,

    /// <summary>@left-top.</summary>
    LeftTop,
}
