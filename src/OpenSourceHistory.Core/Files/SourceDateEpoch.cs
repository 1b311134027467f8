using System.Globalization;

namespace OpenSourceHistory.Core.Files;

/// <summary>The moment that SOURCE_DATE_EPOCH names (reproducible-builds.org, "SOURCE_DATE_EPOCH specification").</summary>
public static class SourceDateEpoch
{
    // The last second of the year 9999, the last that dates in files can be written for.
    private const long Latest = 253_402_300_799;

    /// <summary>Reads the variable. The specification wants a malformed value to end the build.</summary>
    /// <param name="value">Its value; null or empty where it is not set.</param>
    /// <param name="moment">The moment, or null where none is named.</param>
    /// <returns>False where the value is no whole number of seconds since 1970 up to the year 9999.</returns>
    public static bool TryRead(string? value, out DateTimeOffset? moment)
    {
        moment = null;
        if (string.IsNullOrEmpty(value))
        {
            return true;
        }

        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Latest)
        {
            return false;
        }

        moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }
}
