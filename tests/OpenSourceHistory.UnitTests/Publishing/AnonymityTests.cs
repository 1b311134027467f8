using OpenSourceHistory.Publishing.Builds;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

public class AnonymityTests
{
    private const string Contributors = """
        - {name: Ada Writer, roles: [aut]}
        - {name: Visible Person, native: 可见者, roles: [rev]}
        - anonymous: true
          name: Jöan Q. Hiddensee
          sort: Hiddensee, Jöan Q.
          family: Hiddensee
          given: Jöan
          native: 隐藏者
          lang: zh-Hans
          honorific: Professor
          roles: [rev, trl, cph]
          thanks: for what only Hiddensee knew
        """;

    [Fact]
    public void Whoever_wishes_to_be_anonymous_is_in_no_byte_of_any_edition()
    {
        foreach (var (edition, bytes) in WholeBook.BuildFaultless(Contributors, "# One\n\nText.\n"))
        {
            var file = new UnpackedFile(bytes);
            Assert.True(file.Count > 5, edition);

            // The same search finds who is named, so it would find the other.
            Assert.NotEmpty(file.PartsWith("Visible"));
            Assert.NotEmpty(file.PartsWith("可见者"));
            foreach (var hidden in new[] { "Jöan", "Hiddensee", "隐藏者", "Joan Q" })
            {
                Assert.Empty(file.PartsWith(hidden));
            }
        }
    }

    [Theory]
    [InlineData("# One\n\nWe asked Jöan Q.\nHiddensee about it.\n")]
    [InlineData("# One\n\nText.[^1]\n\n[^1]: Told by *Jöan* Hiddensee.\n")]
    [InlineData("# One\n\n据隐藏者说。\n")]
    public void No_edition_is_made_while_the_text_tells_the_name(string chapter)
    {
        var (report, files) = WholeBook.Build(Contributors, chapter);
        Assert.Equal(BuildOutcome.Faulty, report.Outcome);
        Assert.Empty(files);
        var finding = Assert.Single(report.Diagnostics, d => d.Severity == OpenSourceHistory.Core.Diagnostics.Severity.Error);
        Assert.Equal("OSH1530", finding.Code);
        Assert.DoesNotContain("Hidden", finding.Message, StringComparison.Ordinal);
    }
}
