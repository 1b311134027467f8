using Xunit;

namespace OpenSourceHistory.UnitTests.Core;

/// <summary>SOURCE_DATE_EPOCH as its specification has it: whole seconds since 1970, and nothing else passes.</summary>
public sealed class SourceDateEpochTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("0", "1970-01-01T00:00:00")]
    [InlineData("1796000000", "2026-11-30T00:53:20")]
    [InlineData("253402300799", "9999-12-31T23:59:59")]
    public void Whole_seconds_name_a_moment(string? value, string? expected)
    {
        Assert.True(SourceDateEpoch.TryRead(value, out var moment));
        Assert.Equal(expected, moment?.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, moment?.Offset ?? TimeSpan.Zero);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e9")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("0x10")]
    [InlineData("1,000")]
    [InlineData("٣")]
    [InlineData("1796000000000")]
    [InlineData("253402300800")]
    [InlineData("12345678901234567890")]
    [InlineData("2026-11-29")]
    public void Anything_else_is_refused(string value)
    {
        Assert.False(SourceDateEpoch.TryRead(value, out var moment));
        Assert.Null(moment);
    }
}
