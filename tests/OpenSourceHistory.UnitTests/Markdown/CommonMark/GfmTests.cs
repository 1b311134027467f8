using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.CommonMark;

public class GfmTests
{
    // What the README names as policy, by the number of the example among those of the extensions.
    private static readonly Dictionary<int, string> s_policy = new()
    {
    };

    private static readonly IReadOnlyList<SpecExample> s_examples = SpecExample.ReadAll(
        Repository.PathOf("tests", "OpenSourceHistory.UnitTests", "Markdown", "Resources", "gfm-0.29-extensions.txt"));

    [Fact]
    public void The_extensions_have_all_their_examples() => Assert.Equal(24, s_examples.Count);

    [Fact]
    public void The_model_passes_every_example_but_those_that_policy_changes() =>
        Assert.Equal(s_policy.Keys, s_examples.Where(e => !CommonMarkTests.Passes(e)).Select(e => e.Number));
}
