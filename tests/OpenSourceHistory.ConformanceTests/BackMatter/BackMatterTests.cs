using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Docx;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.BackMatter;

/// <summary>Chronology, time line, glossary and lists of people in every format, as validators and readers of their files see them.</summary>
public sealed partial class BackMatterTests(BackMatterBook book) : IClassFixture<BackMatterBook>
{
    [Fact]
    public void It_builds_without_a_complaint()
    {
        Assert.DoesNotContain("OSH", book.Errors, StringComparison.Ordinal);
        Assert.Equal(0, book.ExitCode);
    }

    [Theory]
    [InlineData("-print.pdf")]
    [InlineData("-screen.pdf")]
    public void The_chronology_names_the_pages_that_its_events_stand_on(string ending)
    {
        using var document = PdfDocument.Open(book[ending]);
        var pages = document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))).ToList();
        var first = pages.FindIndex(p => p.Contains("Chapter 1 ", StringComparison.Ordinal) && !p.Contains("Contents", StringComparison.Ordinal));
        var chronology = string.Join(' ', pages.Skip(pages.FindLastIndex(p => p.Contains("1969", StringComparison.Ordinal))));
        for (var i = 1; i <= BackMatterBook.Chapters; i++)
        {
            var name = BackMatterBook.EventOf(i);
            var folio = pages.FindIndex(first, p => WordOf(p, name)) - first + 1;
            Assert.Matches($@"\b{name} {folio}\b", chronology);
        }
    }

    [Fact]
    public void The_word_file_is_valid_and_refers_to_pages_by_fields()
    {
        var file = new DocxFile(File.ReadAllBytes(book[".docx"]), new DiagnosticBag());
        Assert.Empty(file.Validate());
        var bookmarks = new[] { file.Body, file.Part("word/footnotes.xml").Root! }
            .SelectMany(e => e.Descendants(DocxFile.W + "bookmarkStart"))
            .Select(b => b.Attribute(DocxFile.W + "name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        var references = PageReference().Matches(file.Body.ToString()).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(BackMatterBook.Chapters + 1, references.Count);
        Assert.Subset(bookmarks, references.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(file.PartNames, n => n.EndsWith(".svg", StringComparison.Ordinal));
    }

    private static bool WordOf(string page, string name) => Regex.IsMatch(page, $@"\b{name}\b");

    [GeneratedRegex(@"PAGEREF (event\w+)")]
    private static partial Regex PageReference();
}
