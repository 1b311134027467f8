using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>Every sample through both forms of EPUBCheck: neither finds an error or a warning. Ace by DAISY finds nothing that keeps a reader out.</summary>
public sealed class EpubConformanceTests(CheckedSamples samples) : IClassFixture<CheckedSamples>
{
    public static TheoryData<string> Samples => [.. EpubSamples.Names];

    public static TheoryData<string> Seen => [.. EpubSamples.Seen];

    [ToolTheory("java", "javac", EpubValidators.Jar)]
    [MemberData(nameof(Samples))]
    public void EPUBCheck_finds_nothing(string sample) => AssertSound(samples.EpubCheck(sample));

    // Only EPUBCheck 5 knows EPUB 3.3; this is its form for Node.
    [ToolTheory("node", "epubcheck-ts")]
    [MemberData(nameof(Samples))]
    public void EPUBCheck_for_epub_3_3_finds_nothing(string sample) => AssertSound(samples.EpubCheckForNode(sample));

    [ToolTheory("node", "ace-puppeteer", "chromium", "env")]
    [MemberData(nameof(Seen))]
    public void Ace_finds_no_violation(string sample) => AssertSound(samples.Ace(sample));

    [ToolFact("java", "javac", EpubValidators.Jar, "node", "epubcheck-ts", "ace-puppeteer", "chromium", "env")]
    public void Each_tells_of_a_picture_without_file_and_text()
    {
        Assert.Contains("RSC-007", samples.EpubCheckForNode(EpubSamples.Faulty).Output, StringComparison.Ordinal);
        Assert.Contains(EpubSamples.MissingPicture, samples.EpubCheck(EpubSamples.Faulty).Output, StringComparison.Ordinal);
        Assert.Contains("image-alt", samples.Ace(EpubSamples.Faulty).Output, StringComparison.Ordinal);
        Assert.All([samples.EpubCheck(EpubSamples.Faulty), samples.EpubCheckForNode(EpubSamples.Faulty), samples.Ace(EpubSamples.Faulty)], r => Assert.Equal(1, r.ExitCode));
    }

    private static void AssertSound(ToolResult result) => Assert.True(result.ExitCode == 0, result.Text);
}
