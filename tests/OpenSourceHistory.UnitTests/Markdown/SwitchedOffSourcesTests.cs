using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

public class SwitchedOffSourcesTests
{
    [Fact]
    public void Citations_and_notes_of_nothing_else_vanish_and_other_notes_stay()
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nbody: [one.md]\nsources: false\n")
            .With("b/one.md", "# One\n\nSaid.[@doe] Held.^[[@doe, p. 3]] Explained.^[In short; see [@doe].] See [](#two).\n\n## Two {#two}\n");
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book;
        Assert.Empty(diagnostics.ToSortedList());
        var printed = BookPrinter.Print(book);
        Assert.Contains("Said. Held. Explained.", TextPrinter.Print(book.Divisions[0]), StringComparison.Ordinal);
        Assert.Single(printed.Split("Note").Skip(1));
        Assert.DoesNotContain("doe", printed, StringComparison.Ordinal);
    }
}
