using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Ground and borders of a box that covers one or more rows and may be split between them.</summary>
/// <param name="Style">Style of the box.</param>
/// <param name="X">Left edge of the border box.</param>
/// <param name="Width">Width of the border box.</param>
/// <param name="FirstRow">Index of its first row.</param>
/// <param name="LastRow">Index of its last row.</param>
/// <param name="Top">From the top of the first row down to the box.</param>
/// <param name="Bottom">From the top of the last row down to the end of the box.</param>
/// <param name="IsClosedAtBreaks">True where top and bottom borders are drawn at page breaks too, as around tables.</param>
internal sealed record BoxDecoration(
    ComputedStyle Style,
    Length X,
    Length Width,
    int FirstRow,
    int LastRow,
    Length Top,
    Length Bottom,
    bool IsClosedAtBreaks);
