using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using OpenSourceHistory.UnitTests.Manuscript.Apparatus;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.Assembly;

/// <summary>A file that is a book by itself cites by the metadata that Pandoc has for it.</summary>
public class SingleFileSourcesTests
{
    private const string Bib = "@book{doe, author = {Doe, Jane}, title = {A Book}, publisher = {Acme}, address = {London}, year = 2019}\n@book{roe, author = {Roe, Richard}, title = {Other}, year = 2001}\n";

    [Fact]
    public void It_cites_from_its_bibliography_and_prints_it_at_the_end()
    {
        var book = Make("bibliography: refs.bib", "A claim [@doe].");
        Assert.Equal("A claim.{Jane Doe, *A Book* (London: Acme, 2019).}", CitedBook.Print(book.Divisions[0]));
        Assert.Equal("Bibliography\nDoe, Jane. *A Book*. London: Acme, 2019.", CitedBook.Print(book.Divisions[^1]));
    }

    [Fact]
    public void Its_bibliography_stands_below_the_last_heading_or_where_it_is_asked_for()
    {
        Assert.EndsWith("References\nDoe, Jane. *A Book*. London: Acme, 2019.", CitedBook.Print(Make("bibliography: refs.bib", "A [@doe].\n\n## References").Divisions[^1]), StringComparison.Ordinal);
        Assert.Equal(
            "A.{Jane Doe, *A Book* (London: Acme, 2019).}\nDoe, Jane. *A Book*. London: Acme, 2019.\nEnd",
            CitedBook.Print(Make("bibliography: refs.bib", "A [@doe].\n\n::: {#refs}\n:::\n\nEnd").Divisions[^1]));
    }

    [Fact]
    public void It_names_styles_uncited_sources_and_sources_of_its_own()
    {
        Assert.StartsWith("A claim (Doe 2019).", CitedBook.Print(Make("bibliography: [refs.bib]\ncsl: chicago-author-date", "A claim [@doe].").Divisions[0]), StringComparison.Ordinal);
        Assert.Contains("Roe, Richard", CitedBook.Print(Make("bibliography: refs.bib\nnocite: '@*'", "Text.").Divisions[^1]), StringComparison.Ordinal);
        Assert.DoesNotContain("Doe", CitedBook.Print(Make("bibliography: refs.bib\nnocite: |\n  @roe", "Text.").Divisions[^1]), StringComparison.Ordinal);
        Assert.Contains("Own", CitedBook.Print(Make("references:\n- {id: own, type: book, title: Own}", "A [@own].").Divisions[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bibliography: missing.bib", "A [@doe].")]
    [InlineData("bibliography: refs.bib", "A [@nobody].")]
    [InlineData("bibliography: refs.bib\ncsl: nowhere", "A [@doe].")]
    [InlineData("references:\n- {id: own, type: nonsense, titel: Own, issued: soon}", "A [@own].")]
    public void What_is_wrong_with_sources_stops_nothing(string metadata, string text)
    {
        var read = Read(metadata, text);
        Assert.NotEmpty(read.Findings);
        Assert.False(read.HasErrors);
        var made = ApparatusPipeline.Run(read.Value!.Book, new EditionTraits { HasLiveLinks = true });
        Assert.False(made.HasErrors);
        Assert.Contains("A.", CitedBook.Print(made.Value.Divisions[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_sources_at_signs_are_text() => Assert.Equal("A [@doe] and @x.", CitedBook.Print(Make("title: T", "A [@doe] and @x.").Divisions[^1]));

    private static Result<BookProject?> Read(string metadata, string text) => ManuscriptReader.Read(
        "b/one.md", new MemoryWorkspace().With("b/refs.bib", Bib).With("b/one.md", $"---\n{metadata}\n---\n\n{text}\n"));

    private static Book Make(string metadata, string text)
    {
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(Read(metadata, text))!.Book;
        book = diagnostics.Take(ApparatusPipeline.Run(book, new EditionTraits { HasLiveLinks = true }));
        Assert.Empty(diagnostics.ToSortedList());
        return book;
    }
}
