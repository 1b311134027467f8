using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Localization;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Dates;

public class DateFormatterTests
{
    [Theory]
    [InlineData("en-GB", "2019-05-15", "15 May 2019")]
    [InlineData("en", "2019-05-15", "May 15, 2019")]
    [InlineData("en-US", "2019-05-15", "May 15, 2019")]
    [InlineData("zh", "2019-05-15", "2019年5月15日")]
    [InlineData("de", "2019-05-15", "15. Mai 2019")]
    [InlineData("fr", "2019-05-15", "15 mai 2019")]
    [InlineData("fr", "2019-05-01", "1er mai 2019")]
    [InlineData("en-GB", "0987", "987")]
    [InlineData("zh", "2019", "2019年")]
    [InlineData("zh", "2019-05", "2019年5月")]
    [InlineData("en-GB", "1994-23", "autumn 1994")]
    [InlineData("en", "1994-23", "fall 1994")]
    [InlineData("zh-Hans", "1994-23", "1994年秋")]
    [InlineData("en-GB", "1990~", "c. 1990")]
    [InlineData("zh-Hant", "1990~", "約1990年")]
    [InlineData("de", "1990-05~", "um Mai 1990")]
    public void Dates_are_written_as_the_language_does(string language, string date, string expected) => AssertText(expected, Of(language).Format(Parse(date)));

    [Theory]
    [InlineData("en-GB", "2008/2010", "2008–2010")]
    [InlineData("zh", "2008/2010", "2008—2010年")]
    [InlineData("en-GB", "2019-05/2019-06", "May–June 2019")]
    [InlineData("en-GB", "2019-05-15/2019-05-17", "15–17 May 2019")]
    [InlineData("en", "2019-05-15/2019-05-17", "May 15–17, 2019")]
    [InlineData("de", "2019-05-15/2019-05-17", "15.–17. Mai 2019")]
    [InlineData("zh", "2019-05-15/2019-05-17", "2019年5月15日—17日")]
    [InlineData("en-GB", "2019-05-15/2019-06-03", "15 May – 3 June 2019")]
    [InlineData("en", "2019-05-15/2019-06-03", "May 15–June 3, 2019")]
    [InlineData("zh", "2019-05-15/2019-06-03", "2019年5月15日—6月3日")]
    [InlineData("en-GB", "2019-12-31/2020-09", "31 December 2019 – September 2020")]
    [InlineData("en-GB", "1990~/1992", "c. 1990 – 1992")]
    [InlineData("en-GB", "2019-05-15/2019-05-15", "15 May 2019")]
    public void Intervals_say_once_what_both_ends_share(string language, string date, string expected) => AssertText(expected, Of(language).Format(Parse(date)));

    [Theory]
    [InlineData("2019", "")]
    [InlineData("2019~", "c. 2019")]
    [InlineData("2019-05", "May")]
    [InlineData("2019-05-15", "15 May")]
    [InlineData("2019-21", "spring")]
    [InlineData("2019-05-15/2019-05-17", "15–17 May")]
    [InlineData("2019-05-15/2019-06-03", "15 May – 3 June")]
    [InlineData("2019-12-31/2020-09", "31 December 2019 – September 2020")]
    [InlineData("2019/2021", "2019–2021")]
    public void Below_its_year_a_date_is_without_it(string date, string expected) => AssertText(expected, Of("en-GB").FormatWithinYear(Parse(date)));

    // Day and month are not torn apart.
    private static void AssertText(string expected, string actual) => Assert.Equal(expected, actual.Replace('\u00a0', ' '));

    private static DateFormatter Of(string language) => new(Vocabulary.Of(language));

    private static EventDate Parse(string date) => EdtfParser.Parse(date, out _)!;
}
