using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>hyphenate-limit-last and hyphenate-limit-zone within a paragraph; what pages end with is tried on books.</summary>
public sealed class HyphenLimitTests
{
    private const string Sample = "The unfortunate consequences of administrative indifference became apparent immediately afterwards, particularly where independent "
        + "publishers communicated exclusively through intermediaries whose responsibilities were extraordinarily complicated and misunderstood internationally today.";

    private readonly Setting _setting = new();

    [Fact]
    public void The_last_full_line_ends_in_no_hyphen_where_the_sheet_spares_it()
    {
        var spared = Prose with { HyphenateLimits = Prose.HyphenateLimits with { Last = HyphenateLimitLast.Always } };
        var hyphens = 0;
        for (var measure = 100; measure <= 200; measure += 2)
        {
            hyphens += _setting.Set(Sample, measure, Prose) is [.., var full, _] && full.EndsInHyphen ? 1 : 0;
            Assert.False(_setting.Set(Sample, measure, spared) is [.., var whole, _] && whole.EndsInHyphen, $"{measure}");
        }

        Assert.True(hyphens > 0);
    }

    [Theory]
    [InlineData(TextAlignment.Left)]
    [InlineData(TextAlignment.Justify)]
    public void A_line_that_lacks_less_than_the_zone_takes_no_part_of_a_word(TextAlignment alignment)
    {
        var ragged = Prose with { TextAlign = alignment };
        var zoned = ragged with { HyphenateLimits = Prose.HyphenateLimits with { Zone = Dimension.Of(Length.FromPoints(24)) } };
        var (free, few) = (0, 0);
        for (var measure = 100; measure <= 200; measure += 4)
        {
            free += _setting.Set(Sample, measure, ragged).Count(line => line.EndsInHyphen);
            foreach (var line in _setting.Set(Sample, measure, zoned).Where(line => line.EndsInHyphen))
            {
                few++;
                var text = TextOf(line);
                var whole = text[..text.LastIndexOf(' ')];
                Assert.True(measure - _setting.Set(whole, 1000, ragged)[0].Width.Points > 24, $"{measure}: {text}");
            }
        }

        Assert.InRange(few, 0, free - 1);
    }

    [Fact]
    public void A_zone_as_wide_as_the_measure_leaves_no_hyphen() =>
        Assert.DoesNotContain(_setting.Set(Sample, 150, Prose with { HyphenateLimits = Prose.HyphenateLimits with { Zone = new Dimension(false, Length.Zero, 1) } }), line => line.EndsInHyphen);
}
