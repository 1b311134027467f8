using System.Text.Json;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Epub;

/// <summary>Ace by DAISY, which looks at the pages in a browser, finds nothing that keeps a reader out.</summary>
public sealed class AceConformanceTests
{
    [ToolTheory("ace-puppeteer", "chromium", "env")]
    [InlineData("notes in all places")]
    [InlineData("foreign text")]
    [InlineData("endnotes")]
    [InlineData(EpubSamples.Repository)]
    public void Ace_finds_no_violation(string sample)
    {
        using var folder = new TemporaryFolder();
        var report = Path.Combine(folder.Path, "report");

        var result = ExternalTool.Run(
            "env",
            TimeSpan.FromMinutes(5),
            "PUPPETEER_EXECUTABLE_PATH=" + ExternalTool.Find("chromium"),
            "ACE_TIMEOUT_INITIAL=60000",
            ExternalTool.Find("ace-puppeteer")!,
            "--outdir",
            report,
            EpubSamples.Write(sample, folder));

        Assert.True(result.ExitCode == 0, result.Text);
        using var findings = JsonDocument.Parse(File.ReadAllText(Path.Combine(report, "report.json")));
        Assert.True(findings.RootElement.GetProperty("earl:result").GetProperty("earl:outcome").GetString() == "pass", result.Text);
    }
}
