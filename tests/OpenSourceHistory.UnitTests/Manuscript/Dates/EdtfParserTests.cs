using CsCheck;
using OpenSourceHistory.Manuscript.Dates;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Dates;

public class EdtfParserTests
{
    [Theory]
    [InlineData("2008", 2008, 0, 0)]
    [InlineData("2013-05", 2013, 5, 0)]
    [InlineData("2019-05-15", 2019, 5, 15)]
    [InlineData(" 1994-22 ", 1994, 22, 0)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    public void Dates_are_parsed(string text, int year, int month, int day) =>
        Assert.Equal(new EventDate(new EdtfDate(year, month, day)), EdtfParser.Parse(text, out _));

    [Fact]
    public void Intervals_and_approximate_dates_are_parsed()
    {
        var date = EdtfParser.Parse("1990~/1994-22", out _)!;
        Assert.Equal(new EdtfDate(1990) { IsCirca = true }, date.Start);
        Assert.Equal(new EdtfDate(1994, 22), date.End);
        Assert.True(date.IsCirca);
    }

    [Theory]
    [InlineData("2019-02-31", "that month has 28 days")]
    [InlineData("1900-02-29", "that month has 28 days")]
    [InlineData("2019-05-00", "that month has 31 days")]
    [InlineData("2019-13", "there is no month 13")]
    [InlineData("2019-25", "there is no month 25")]
    [InlineData("2019-21-01", "there is no month 21")]
    [InlineData("0000", "there is no year 0")]
    [InlineData("2020/2019", "it ends before it begins")]
    [InlineData("2019-05-15/2019-05-14", "it ends before it begins")]
    [InlineData("2019/2020/2021", "it has more than two dates")]
    [InlineData("2019/", "an interval has two dates")]
    [InlineData("2019/..", "an interval has two dates")]
    [InlineData("199X", "it is not of the form year-month-day")]
    [InlineData("19", "it is not of the form year-month-day")]
    [InlineData("2019-5", "it is not of the form year-month-day")]
    [InlineData("2019-05-15?", "it is not of the form year-month-day")]
    [InlineData("~", "it is not of the form year-month-day")]
    [InlineData("２０１９", "it is not of the form year-month-day")]
    public void What_is_no_date_is_told(string text, string expected)
    {
        Assert.Null(EdtfParser.Parse(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void What_is_written_is_parsed_again() => EventDates.Any.Sample(date => EdtfParser.Parse(date.ToString(), out _) == date);

    [Fact]
    public void A_date_covers_its_days() => EventDates.Single.Sample(date =>
    {
        var days = date.LastDay - date.FirstDay + 1;
        return date.Precision switch
        {
            DatePrecision.Day => days == 1,
            DatePrecision.Month => days is >= 28 and <= 31,
            DatePrecision.Season => days is >= 90 and <= 92,
            _ => days is 365 or 366,
        };
    });

    [Fact]
    public void The_order_is_total() => Gen.Select(EventDates.Any, EventDates.Any, EventDates.Any).Sample((a, b, c) =>
    {
        var isAntisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
        var isTransitive = a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0;
        return isAntisymmetric && isTransitive && (a.CompareTo(b) == 0) == (a == b) && a.CompareTo(null) > 0;
    });

    [Theory]
    [InlineData("2019", "2019-01")]
    [InlineData("2019-01", "2019-01-01")]
    [InlineData("2019-05-15", "2019-05-15/2019-05-16")]
    [InlineData("2019-05-15/2019-05-16", "2019-05-15/2019-05-17")]
    [InlineData("2019-21", "2019-03")]
    [InlineData("2018-12-31", "2019")]
    [InlineData("2019-11", "2019-24")]
    public void Earlier_and_coarser_dates_come_first(string first, string second) =>
        Assert.True(EdtfParser.Parse(first, out _)!.CompareTo(EdtfParser.Parse(second, out _)) < 0);
}
