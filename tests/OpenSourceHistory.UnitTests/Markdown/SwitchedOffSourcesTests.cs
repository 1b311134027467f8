using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class SwitchedOffSourcesTests
{
    [Fact]
    public void At_signs_are_text_and_references_stay_references()
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nbody: [one.md]\nsources: false\n")
            .With("b/sources.yaml", "- {id: doe, type: book, title: T}\n")
            .With("b/one.md", "# One\n\nMail @foo, [@doe, p. 3], a+@y.^[[@doe]] See [](#two).\n\n## Two {#two}\n");
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book;
        Assert.Empty(diagnostics.ToSortedList());
        Assert.Contains("Mail @foo, [@doe, p. 3], a+@y.", TextPrinter.Print(book.Divisions[0]), StringComparison.Ordinal);
        Assert.Contains("[@doe]", BookPrinter.Print(book), StringComparison.Ordinal);
    }
}
