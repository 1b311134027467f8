namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>An unbroken stretch of a time line's axis.</summary>
/// <param name="FirstYear">Its first year.</param>
/// <param name="LastYear">Its last year.</param>
/// <param name="Top">Where the first year begins, in points from the top.</param>
/// <param name="Bottom">Where the last year ends.</param>
internal sealed record TimelineSegment(int FirstYear, int LastYear, double Top, double Bottom);
