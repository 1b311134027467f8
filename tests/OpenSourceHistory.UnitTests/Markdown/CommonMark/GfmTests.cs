using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.CommonMark;

public class GfmTests
{
    // Policy that the README names: cells beyond those of the head are kept; of raw HTML a safe subset is read; bare addresses become
    // links as authors of READMEs expect, those that begin with “www.” by https, those of mail not at all.
    private static readonly int[] s_policy = [7, 21, 22, 23, 24];

    private static readonly IReadOnlyList<SpecExample> s_examples = SpecExample.ReadAll(
        Repository.PathOf("tests", "OpenSourceHistory.UnitTests", "Markdown", "Resources", "gfm-0.29-extensions.txt"));

    [Fact]
    public void The_extensions_have_all_their_examples() => Assert.Equal(24, s_examples.Count);

    [Fact]
    public void The_model_passes_every_example_but_those_that_policy_changes() =>
        Assert.Empty(s_examples.Where(e => !s_policy.Contains(e.Number) && !CommonMarkTests.Passes(ByHttps(e))).Select(e => e.ToString()));

    private static SpecExample ByHttps(SpecExample example) =>
        example with { Html = example.Html.Replace("href=\"http://www.", "href=\"https://www.", StringComparison.Ordinal) };
}
