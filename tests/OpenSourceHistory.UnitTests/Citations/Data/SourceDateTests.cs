using CsCheck;
using OpenSourceHistory.Citations.Data;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Data;

public sealed class SourceDateTests
{
    [Fact]
    public void Dates_of_every_precision_are_read()
    {
        Assert.Equal(SourceDate.Of(2019), SourceDate.Parse("2019"));
        Assert.Equal(SourceDate.Of(2019, 5), SourceDate.Parse("2019-05"));
        Assert.Equal(SourceDate.Of(2019, 5, 15), SourceDate.Parse(" 2019-05-15 "));
        Assert.Equal(SourceDate.Of(-44, 3, 15), SourceDate.Parse("-44-03-15"));
    }

    [Fact]
    public void Ranges_seasons_and_doubts_are_read()
    {
        Assert.Equal(SourceDate.Of(2019, 5) with { End = new DateParts(2020) }, SourceDate.Parse("2019-05/2020"));
        Assert.Equal(new SourceDate { Start = new DateParts(2019) { Season = 1 } }, SourceDate.Parse("2019-21"));
        Assert.Equal(SourceDate.Of(1870) with { IsCirca = true }, SourceDate.Parse("1870~"));
    }

    [Theory]
    [InlineData("2019-02-31")]
    [InlineData("2019-13")]
    [InlineData("forthcoming")]
    public void What_is_no_date_stays_words(string text) => Assert.Equal(new SourceDate { Literal = text }, SourceDate.Parse(text));

    [Fact]
    public void Every_day_of_the_calendar_is_read_back() =>
        Gen.Int[0, 3_000_000].Sample(days =>
        {
            var day = new DateOnly(1, 1, 1).AddDays(days);
            Assert.Equal(
                SourceDate.Of(day.Year, day.Month, day.Day),
                SourceDate.Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        });
}
