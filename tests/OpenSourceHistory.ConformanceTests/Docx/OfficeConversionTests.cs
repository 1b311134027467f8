using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Publishing.Sending;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>LibreOffice makes Word documents of others for import, and keeps the mark of what was sent.</summary>
public sealed class OfficeConversionTests
{
    private const string Book = "# The First Chapter\n\nA paragraph with *emphasis* and a note.[^one]\n\n- an item\n\n| A | B |\n|---|---|\n| c | d |\n\n[^one]: The text of the note.\n";

    [ToolTheory("soffice")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public void A_document_of_another_kind_becomes_a_book_that_builds(string kind)
    {
        using var folder = new TemporaryFolder();
        var workspace = Sent();
        File.WriteAllBytes(folder["draft.docx"], workspace.ReadAllBytes("out/book-for-ann.docx"));
        Convert(folder, "draft.docx", kind == "odt" ? "odt" : "rtf");

        Assert.Equal(0, Run("import", folder["draft." + kind], folder["made"]));
        var text = string.Concat(Directory.GetFiles(folder["made"], "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.All(["The First Chapter", "*emphasis*", "an item", "The text of the note."], said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.Equal(0, Run("build", folder["made"], "--output", folder["output"]));
    }

    [ToolFact("soffice")]
    public void What_was_sent_is_known_by_its_mark_after_a_saving_though_the_sources_moved_on()
    {
        using var folder = new TemporaryFolder();
        var workspace = Sent();
        var file = workspace.ReadAllBytes("out/book-for-ann.docx");
        Directory.CreateDirectory(folder["in"]);
        File.WriteAllBytes(Path.Combine(folder["in"], "sent.docx"), file);
        Convert(folder, Path.Combine("in", "sent.docx"), "docx");
        var saved = File.ReadAllBytes(folder["sent.docx"]);

        Assert.NotNull(MarkOf(file));
        Assert.Equal(MarkOf(file), MarkOf(saved));
        workspace.With("book.md", Book.Replace("a note.", "one note.", StringComparison.Ordinal)).With("saved.docx", saved);
        var (outcome, findings) = BookReviewer.Review(new ReviewRequest("book.md", ["saved.docx"], "default.css"), workspace);
        Assert.Empty(findings);
        Assert.Empty(outcome!.Report.Changes);
    }

    private static string? MarkOf(byte[] file) => SentMark.In(DocxReader.Read(new MemoryStream(file)));

    private static MemoryWorkspace Sent()
    {
        var workspace = new MemoryWorkspace().With("book.md", Book).With("default.css", string.Empty);
        Assert.NotNull(BookSender.Send(new SendRequest("book.md", "Ann", "default.css") { OutputFolder = "out" }, workspace, null).RecordPath);
        return workspace;
    }

    private static void Convert(TemporaryFolder folder, string name, string to)
    {
        var result = ExternalTool.Run("soffice", TimeSpan.FromMinutes(4), ["-env:UserInstallation=" + new Uri(folder["profile"]).AbsoluteUri, "--headless", "--convert-to", to, "--outdir", folder["."], folder[name]]);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    private static int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        return Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null));
    }
}
