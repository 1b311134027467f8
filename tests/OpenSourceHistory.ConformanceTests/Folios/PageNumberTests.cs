using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Folios;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Folios;

/// <summary>
/// Every page number that a book prints is that of the page it speaks of: read back from the PDF. An edition without links is held
/// against a twin that has them, letter by letter, so that the proof is good for both.
/// </summary>
public sealed class PageNumberTests
{
    private static readonly DiskWorkspace s_disk = new(null);

    // Stories that name no page of their own.
    private static readonly string[] s_withoutContents = ["tests/books/pocket", "tests/books/report"];

    // Links without a text that could be read back, for what standards ask of links.
    private const string WithoutNames = "tests/books/odd";

    /// <summary>The repository's book and those of the tests.</summary>
    public static TheoryData<string> Books => [.. new DirectoryInfo(Repository.PathOf("tests"))
        .GetDirectories("books")
        .SelectMany(d => d.GetFiles("book.yaml", SearchOption.AllDirectories))
        .Append(new FileInfo(Repository.PathOf("manuscript", "book.yaml")))
        .Select(f => Path.GetRelativePath(Repository.Root, f.DirectoryName!))
        .Where(f => f != WithoutNames)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Books))]
    public void All_page_numbers_of_a_book_are_right(string book)
    {
        using var folder = new TemporaryFolder();
        var references = Check(Repository.PathOf(book), folder);
        Assert.Equal(s_withoutContents.Contains(book), references.Count == 0);
    }

    [Fact]
    public void Cross_references_of_every_form_name_their_pages()
    {
        using var folder = new TemporaryFolder();
        var references = Check(ReferenceBook.WriteTo(folder), folder);
        Assert.Equal(2 * ReferenceBook.PageNumbers, references.Count(r => r.Kind == PageReferenceKind.CrossReference));
        // The whole reference is one area to click on.
        Assert.Equal(2, references.Count(r => r.Link.Text == $"Act II, p. {r.First}" && r.On == "2"));
        Assert.Equal(2 * 11, references.Count(r => r.Kind == PageReferenceKind.Contents));
    }

    // Builds the book as the program does, and checks each of its PDFs.
    private static List<PageReference> Check(string book, TemporaryFolder folder)
    {
        var project = ManuscriptReader.Read(book, s_disk).Value!;
        var editions = project.Editions.OfType<PdfEdition>().ToList();
        using var output = new StringWriter();
        var exitCode = Application.Run(["build", book, .. editions.Select(e => e.Name), "--output", folder["output"]], new ConsoleStreams(output, output, false, false), s_disk);
        Assert.True(exitCode == 0, output.ToString());
        var references = new List<PageReference>();
        foreach (var edition in editions)
        {
            var printed = PrintedBookReader.Read(File.ReadAllBytes(folder["output/" + edition.Output]));
            var linked = edition.HasLiveLinks ? printed : PrintedBookReader.Read(Twin(project, edition));
            Assert.Equal(printed.Pages.Select(p => p.Letters), linked.Pages.Select(p => p.Letters));
            var faults = PageReferenceCheck.Faults(linked);
            Assert.True(faults.Count == 0, string.Join('\n', faults));
            references.AddRange(PageReferenceReader.Read(linked));
        }

        return references;
    }

    // The same pages with links: all as the edition is made, but for the profile that the file is written by.
    private static byte[] Twin(BookProject project, PdfEdition edition)
    {
        var request = new BuildRequest(project.Folder, [edition.Name], null, Repository.PathOf("styles", "book.css"));
        var matters = EditionMatters.Of(project, EditionPlan.Make(project, request), request, s_disk).Value;
        var pages = new SharedPhases(matters, request).PagesOf(edition).GetAwaiter().GetResult();
        using var output = new MemoryStream();
        PdfWriter.Write(output, pages.Value!, PdfProfile.Screen with { RequiresTags = false }, DateTimeOffset.UnixEpoch);
        return output.ToArray();
    }
}
