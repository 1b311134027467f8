using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>Every sample through both forms of EPUBCheck: neither finds an error or a warning.</summary>
public sealed class EpubConformanceTests
{
    public static TheoryData<string> Samples => [.. EpubSamples.Names];

    [ToolTheory("java", EpubCheck.Jar)]
    [MemberData(nameof(Samples))]
    public void EPUBCheck_finds_nothing(string sample)
    {
        using var folder = new TemporaryFolder();

        var result = EpubCheck.Run(EpubSamples.Write(sample, folder));

        Assert.True(result.ExitCode == 0, result.Text);
    }

    // Only EPUBCheck 5 knows EPUB 3.3; this is its form for Node.
    [ToolTheory("epubcheck-ts")]
    [MemberData(nameof(Samples))]
    public void EPUBCheck_for_epub_3_3_finds_nothing(string sample)
    {
        using var folder = new TemporaryFolder();

        var result = ExternalTool.Run("epubcheck-ts", EpubSamples.Write(sample, folder), "--fail-on-warnings");

        Assert.True(result.ExitCode == 0, result.Text);
    }
}
