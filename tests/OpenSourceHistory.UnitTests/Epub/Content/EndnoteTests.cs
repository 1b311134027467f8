using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Content;

public sealed class EndnoteTests
{
    [Fact]
    public void Notes_of_a_book_stand_in_one_file_by_chapter_and_lead_back_first()
    {
        var book = Read("book");

        Assert.StartsWith(
            """
            <section class="notes back" epub:type="endnotes" role="doc-endnotes" aria-labelledby="notes">
            <h1 id="notes">Notes</h1>
            <div class="note-collection">
            <h2 id="notes-h1" class="unlisted"><a class="act" href="one.xhtml#takers">Takers</a></h2>
            <div role="list">
            <div id="fn-one-1" class="footnote endnote" epub:type="endnote" role="listitem">
            <p><a class="footnote-marker" href="one.xhtml#fn-one-1-call" epub:type="backlink" role="doc-backlink" aria-label="Back to text, note 1">1.</a> In a heading.</p>
            </div>

            """,
            BodyOf(Document(book, 2, css: NoteBooks.Sheet)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_lead_into_that_file()
    {
        var document = Document(Read("book"), 1, css: NoteBooks.Sheet);

        Assert.Contains("<a class=\"footnote-call\" id=\"second-call\" href=\"notes.xhtml#second\" epub:type=\"noteref\" role=\"doc-noteref\">1</a>", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<aside", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_series_are_counted_as_on_paper()
    {
        var document = Document(Read("page"), 0, css: NoteBooks.Sheet);

        Assert.Contains("role=\"doc-noteref\">*</a>", document, StringComparison.Ordinal);
        Assert.Contains("role=\"doc-noteref\">†</a>", document, StringComparison.Ordinal);
        Assert.Contains("role=\"doc-backlink\" aria-label=\"Back to text, note †\">†</a> The editor", document, StringComparison.Ordinal);
        Assert.Contains("href=\"two.xhtml#second\"><span class=\"before\">1</span></a>", document, StringComparison.Ordinal);
        Assert.Contains("href=\"#word\"><span class=\"before\">*</span></a>", document, StringComparison.Ordinal);
    }

    private static Book Read(string placement)
    {
        var project = ManuscriptReader.Read("book", NoteBooks.Of(placement)).Value!;
        return ApparatusPipeline.Run(project.Book, new EditionTraits { HasPages = false }).Value;
    }
}
