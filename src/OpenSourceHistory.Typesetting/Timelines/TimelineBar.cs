namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>An interval, drawn as a bar beside the axis.</summary>
/// <param name="Top">Where it begins, in points from the top.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Lane">Its lane, 0 beside the axis; bars that touch have lanes of their own.</param>
/// <param name="IsCirca">True where one of its ends is approximate.</param>
internal sealed record TimelineBar(double Top, double Bottom, int Lane, bool IsCirca);
