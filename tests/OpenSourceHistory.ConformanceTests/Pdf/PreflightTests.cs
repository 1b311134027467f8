using System.Text.Json;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Pdf;

/// <summary><c>osh preflight</c> on files of others.</summary>
public sealed class PreflightTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ToolFact("libreoffice")]
    public void A_file_of_an_office_program_is_told_what_a_printing_house_would_send_back()
    {
        File.WriteAllText(_folder["a.html"], "<h1>One</h1><p>Text with <a href='https://example.org'>a link</a>.</p><p style='color: red'>Red.</p>");
        ExternalTool.Run("libreoffice", "--headless", "--convert-to", "pdf", "--outdir", _folder.Path, _folder["a.html"]);
        var (code, output) = Run("preflight", _folder["a.pdf"], "--for", "ingramspark");
        Assert.Equal(1, code);
        foreach (var rule in (string[])["file.version", "colors.no-light", "annotations.none", "intent.present", "identity.exchange", "pages.count"])
        {
            Assert.Contains($"FAILED  {rule} ", output, StringComparison.Ordinal);
        }

        foreach (var rule in (string[])["fonts.embedded", "boxes.same-size", "encryption.none", "files.none"])
        {
            Assert.Contains($"passed  {rule} ", output, StringComparison.Ordinal);
        }
    }

    [ToolFact("qpdf")]
    public void A_locked_file_fails_that_rule()
    {
        File.WriteAllText(_folder["a.md"], "# One\n\nText.");
        Assert.Equal(0, Run("build", _folder["a.md"]).Code);
        ExternalTool.Run("qpdf", "--encrypt", string.Empty, "owner", "256", "--", _folder["a.pdf"], _folder["locked.pdf"]);
        File.WriteAllText(_folder["mine.yaml"], "paper: false\n");
        Assert.Equal(0, Run("preflight", _folder["a.pdf"], "--for", _folder["mine.yaml"]).Code);
        var (code, output) = Run("preflight", _folder["locked.pdf"], "--for", _folder["mine.yaml"], "--format", "json");
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        var failed = json.RootElement.GetProperty("rules").EnumerateArray().Where(r => r.GetProperty("outcome").GetString() == "failed");
        Assert.Equal("encryption.none", Assert.Single(failed).GetProperty("name").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("failed").GetInt32());
    }

    [Theory]
    [InlineData("a.pdf", "nobody")]
    [InlineData("missing.pdf", "press")]
    [InlineData("a.pdf", "missing.yaml")]
    public void Wrong_use_is_told_apart_from_a_bad_file(string file, string receiver)
    {
        File.WriteAllText(_folder["a.pdf"], "%PDF-1.4\nnothing");
        Assert.Equal(2, Run("preflight", _folder[file], "--for", receiver).Code);
        var (code, output) = Run("preflight", _folder["a.pdf"], "--for", "press");
        Assert.Equal(1, code);
        Assert.Contains("error OSH7005", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var code = Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
        return (code, output.ToString());
    }
}
