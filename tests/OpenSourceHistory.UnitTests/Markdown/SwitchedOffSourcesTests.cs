using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class SwitchedOffSourcesTests
{
    [Fact]
    public void At_signs_are_text()
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nbody: [one.md]\nsources: false\n")
            .With("b/one.md", "# One\n\nMail @foo, [@doe], a+@y. See [](#two), @sec-x.\n\n## Two {#two}\n\n## X {#sec-x}\n");
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book;
        Assert.Empty(diagnostics.ToSortedList());
        Assert.Contains("Mail @foo, [@doe], a+@y.", TextPrinter.Print(book.Divisions[0]), StringComparison.Ordinal);
        Assert.Contains("Link #sec-x cross-reference", BookPrinter.Print(book), StringComparison.Ordinal);
    }
}
