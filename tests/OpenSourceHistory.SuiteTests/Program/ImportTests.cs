using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.SuiteTests.Program;

/// <summary><c>osh import</c>: what it writes, what it leaves alone, and that strangers' files do no harm.</summary>
public sealed class ImportTests
{
    private const string Paragraph = "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>";
    private const string Main = "word/document.xml";
    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    [Fact]
    public void A_document_becomes_a_book_that_builds()
    {
        using var folder = new TemporaryFolder();
        var book = folder["book"];
        var run = OshRun.With("import", Write(folder, new WordSample(Paragraph).Write().ToArray()), book);
        Assert.Equal((0, "Text.\n"), (run.ExitCode, File.ReadAllText(Path.Combine(book, "front.md"))));
        Assert.Contains("book.yaml", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, OshRun.With("check", book).ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_kept_unless_forced()
    {
        using var folder = new TemporaryFolder();
        var document = Write(folder, new WordSample(Paragraph).Write().ToArray());
        var mine = folder.Write("book/front.md", "mine");
        var run = OshRun.With("import", document, folder["book"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error OSH7006", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine"], Directory.GetFiles(folder["book"]).Select(File.ReadAllText));

        Assert.Equal(0, OshRun.With("import", document, folder["book"], "--force").ExitCode);
        Assert.Equal("Text.\n", File.ReadAllText(mine));
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, OshRun.With("import", folder["none.docx"], folder["book"]).ExitCode);
        Assert.False(Directory.Exists(folder["book"]));
    }

    [Theory]
    [InlineData("Dear Ann,\n")]
    [InlineData("")]
    public void A_file_that_is_no_document_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder, System.Text.Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void Half_an_archive_is_refused()
    {
        using var folder = new TemporaryFolder();
        var whole = new WordSample(Paragraph).Write().ToArray();
        AssertRefused(folder, whole[..(whole.Length / 2)]);
    }

    [Fact]
    public void A_bomb_is_refused_and_not_unpacked()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder, new WordSample(Paragraph).With(Main, new byte[200 << 20]).ToArray());
    }

    [Fact]
    public void Broken_xml_is_read_up_to_where_it_breaks()
    {
        using var folder = new TemporaryFolder();
        var run = OshRun.With("import", Write(folder, new WordSample(string.Empty).With(Main, Open + Paragraph + "<w:p><w:r><w:t>b</w:r>").ToArray()), folder["book"]);
        Assert.Equal((0, "Text.\n"), (run.ExitCode, File.ReadAllText(folder["book/front.md"])));
        Assert.Contains("warning OSH7036", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_xml_before_any_text_is_refused()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder, new WordSample(string.Empty).With(Main, Open + "<w:p><w:r><w:t>b</w:r>").ToArray());
    }

    [Fact]
    public void Styles_are_what_a_file_says()
    {
        using var folder = new TemporaryFolder();
        var styles = folder.Write("press.yaml", "EXT Letter: quotation\nEXT Leter: verse\n");
        var document = Write(folder, new WordSample("<w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:r><w:t>Dear Ann</w:t></w:r></w:p>") { Styles = "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"EXT Letter\"/></w:style>" }.Write().ToArray());
        var run = OshRun.With("import", document, folder["book"], "--styles", styles);
        Assert.Equal((0, "> Dear Ann\n"), (run.ExitCode, File.ReadAllText(folder["book/front.md"])));
        Assert.Contains("press.yaml:2:1: warning OSH7038", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- no map\n")]
    [InlineData(null)]
    public void A_file_of_styles_that_cannot_be_read_stops_the_import(string? yaml)
    {
        using var folder = new TemporaryFolder();
        var styles = yaml is null ? folder["none.yaml"] : folder.Write("press.yaml", yaml);
        var run = OshRun.With("import", Write(folder, new WordSample(Paragraph).Write().ToArray()), folder["book"], "--styles", styles);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error OSH", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["book"]));
    }

    private static void AssertRefused(TemporaryFolder folder, byte[] content)
    {
        var run = OshRun.With("import", Write(folder, content), folder["book"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error OSH7031", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["book"]));
    }

    private static string Write(TemporaryFolder folder, byte[] content) => folder.Add("draft.docx", content);
}
