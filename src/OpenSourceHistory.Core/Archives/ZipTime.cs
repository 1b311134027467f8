namespace OpenSourceHistory.Core.Archives;

/// <summary>Moments as ZIP archives hold them (APPNOTE 6.3.10, section 4.4.6): in MS-DOS's steps of two seconds from 1980 to 2107.</summary>
internal static class ZipTime
{
    private static readonly DateTimeOffset s_first = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_last = new(2107, 12, 31, 23, 59, 58, TimeSpan.Zero);

    /// <summary>The date in the high half and the time in the low one, in UTC, so that the file does not depend on the machine's zone.</summary>
    /// <param name="moment">The moment; one out of reach becomes the nearest that is not.</param>
    public static uint Of(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        var time = utc < s_first ? s_first : utc > s_last ? s_last : utc;
        return (uint)(((time.Year - 1980) << 25) | (time.Month << 21) | (time.Day << 16) | (time.Hour << 11) | (time.Minute << 5) | (time.Second / 2));
    }
}
