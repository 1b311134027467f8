using System.IO.Compression;
using System.Text.RegularExpressions;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.RealBook;

/// <summary>The book in the repository, as its receivers would judge it.</summary>
public sealed partial class RealBookTests(BuiltBook book) : IClassFixture<BuiltBook>
{
    [Fact]
    public void It_builds_without_a_complaint()
    {
        Assert.Equal(0, book.ExitCode);
        // Which facing pages do not end level is told of each edition, and that the book is too thin for a spine with type: neither is a fault of the book.
        var faults = book.Errors.Replace("info OSH3412: Facing pages do not end level", string.Empty, StringComparison.Ordinal)
            .Replace("info OSH3413: The spine stays without text", string.Empty, StringComparison.Ordinal);
        Assert.DoesNotContain("OSH", faults, StringComparison.Ordinal);
    }

    [Fact]
    public void Building_again_elsewhere_gives_the_same_bytes()
    {
        using var again = new BuiltBook();
        Assert.All(
            ["-print.pdf", "-screen.pdf", "-cover.pdf", ".docx", ".epub"],
            ending => Assert.Equal(File.ReadAllBytes(book[ending]), File.ReadAllBytes(again[ending])));
    }

    [Fact]
    public void Files_say_the_date_of_the_book_and_of_no_clock()
    {
        Assert.Equal(1, CountInArchive(book[".epub"], ".opf", "<meta property=\"dcterms:modified\">2026-11-29T00:00:00Z</meta>"));
        Assert.Equal(1, CountInArchive(book[".docx"], "core.xml", ">2026-01-01T00:00:00Z</dcterms:created>"));
        using var print = PdfDocument.Open(book["-print.pdf"]);
        Assert.StartsWith("D:20260101", print.Information.CreationDate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ebook_is_light_with_its_cover_and_faces() => Assert.InRange(new FileInfo(book[".epub"]).Length, 1, 350_000);

    [Fact]
    public void Every_footnote_of_the_manuscript_is_in_every_format()
    {
        var written = Directory.GetFiles(Repository.PathOf("manuscript"), "*.md")
            .Sum(f => NoteDefinition().Count(File.ReadAllText(f)) + InlineNote().Count(File.ReadAllText(f)));
        var made = CountInArchive(book[".docx"], "word/footnotes.xml", "<w:footnoteRef");
        Assert.True(made >= 60 && made > written, $"{written} notes are written, {made} printed");
        Assert.Equal(made, CountInArchive(book[".epub"], ".xhtml", "role=\"doc-footnote\""));
    }

    [Fact]
    public void The_two_pdfs_have_the_same_pages_but_for_their_identifiers()
    {
        using var print = PdfDocument.Open(book["-print.pdf"]);
        using var screen = PdfDocument.Open(book["-screen.pdf"]);
        Assert.Equal(
            print.GetPages().Select(TextOf),
            screen.GetPages().Select(TextOf));

        // The one for screens says the spaces at the ends of lines as well.
        static string TextOf(UglyToad.PdfPig.Content.Page page) => Identifier().Replace(page.Text, string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void It_builds_with_every_part_switched_off()
    {
        using var folder = new TemporaryFolder();
        var manuscript = Repository.PathOf("manuscript");
        foreach (var file in Directory.GetFiles(manuscript, "*", SearchOption.AllDirectories))
        {
            folder.Write("book/" + Path.GetRelativePath(manuscript, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        var description = File.ReadAllText(folder["book/book.yaml"]).Replace("../styles/book.css", Repository.PathOf("styles", "book.css"), StringComparison.Ordinal);
        folder.Write("book/book.yaml", description + "sources: false\nglossary: false\npeople: false\nevents: false\nindex: false\n");
        using var output = new StringWriter();
        var arguments = new[] { "build", folder["book"], "--output", folder["output"] };
        Assert.True(Application.Run(arguments, new ConsoleStreams(output, output, IsTerminal: false, HasColor: false), new DiskWorkspace(null)) == 0, output.ToString());
        using var pdf = PdfDocument.Open(folder["output/chinese-open-source-screen.pdf"]);
        var text = string.Join('\n', pdf.GetPages().Select(p => p.Text));
        Assert.Contains("The largest customer in Asia", text, StringComparison.Ordinal);
        Assert.Contains("[@definitive-history]", text, StringComparison.Ordinal);
        Assert.All(["Glossary", "People and organisations", "principal places"], gone => Assert.DoesNotContain(gone, text, StringComparison.Ordinal));
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong()
    {
        Assert.All(["-print.pdf", "-screen.pdf"], ending =>
        {
            var result = ExternalTool.Run("qpdf", "--check", book[ending]);
            Assert.True(result.ExitCode == 0, result.Text);
        });
    }

    [ToolFact("gs")]
    public void The_printed_pages_have_black_ink_only()
    {
        var result = ExternalTool.Run("gs", "-q", "-o", "-", "-sDEVICE=inkcov", book["-print.pdf"]);
        Assert.True(result.ExitCode == 0, result.Text);
        Assert.All(
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("0.00000  0.00000  0.00000", line.TrimStart(), StringComparison.Ordinal));
    }

    [ToolFact("pdffonts")]
    public void Every_font_is_embedded_subset_and_mapped_to_unicode()
    {
        var fonts = ExternalTool.Run("pdffonts", book["-print.pdf"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        Assert.All(fonts, line => Assert.Matches(@"yes yes yes\s+\d+\s+\d+\s*$", line));
    }

    private static int CountInArchive(string path, string ending, string what)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries
            .Where(e => e.FullName.EndsWith(ending, StringComparison.Ordinal))
            .Sum(e =>
            {
                using var reader = new StreamReader(e.Open());
                return Regex.Count(reader.ReadToEnd(), Regex.Escape(what));
            });
    }

    [GeneratedRegex(@"^\[\^[^\]]+\]:", RegexOptions.Multiline)]
    private static partial Regex NoteDefinition();

    [GeneratedRegex("urn:uuid:[0-9a-f-]{36}")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\^\[")]
    private static partial Regex InlineNote();
}
