using System.Text.Json;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary><c>osh preflight</c> of e-books.</summary>
public sealed class EbookPreflightRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EbookPreflightRunTests()
    {
        File.WriteAllText(_folder["one.md"], "---\ntitle: One\nauthor: Ada Writer\n---\n\n# One\n\nText.\n\n# Two\n\nText.\n");
        Assert.Equal(0, OshRun.With("build", _folder["one.md"], "--output", _folder["out"]).ExitCode);
    }

    [Fact]
    public void A_sound_book_passes_and_the_table_names_each_rule_with_its_source()
    {
        var run = OshRun.With("preflight", _folder["out/one.epub"], "--for", "kobo");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("documents.links", run.Output, StringComparison.Ordinal);
        Assert.Contains("https://github.com/kobolabs/epub-spec", run.Output, StringComparison.Ordinal);
        Assert.Contains(" for kobo: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" passed, 0 failed, 0 cannot be told", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_book_fails_with_place_and_hint_for_programs()
    {
        var bytes = File.ReadAllBytes(_folder["out/one.epub"]);
        bytes[bytes.AsSpan().IndexOf("application/epub+zip"u8)] = (byte)'x';
        File.WriteAllBytes(_folder["bad.epub"], bytes);
        var run = OshRun.With("preflight", _folder["bad.epub"], "--for", "generic", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        var failed = JsonDocument.Parse(run.Output).RootElement.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("outcome").GetString() == "failed");
        Assert.Equal("container.media-type", failed.GetProperty("name").GetString());
        Assert.Equal("mimetype", failed.GetProperty("places")[0].GetString());
        Assert.NotEqual(string.Empty, failed.GetProperty("hint").GetString());
    }

    [Fact]
    public void A_shop_that_nobody_knows_is_wrong_usage() => Assert.Equal(2, OshRun.With("preflight", _folder["out/one.epub"], "--for", "kobb").ExitCode);

    public void Dispose() => _folder.Dispose();
}
