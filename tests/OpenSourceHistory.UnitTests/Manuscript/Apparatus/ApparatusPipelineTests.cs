using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class ApparatusPipelineTests
{
    [Fact]
    public void A_book_is_completed_from_its_description()
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", "title: The Title\nsubtitle: Sub\npublisher: Press\ndate: 2026\ncontributors:\n  - {name: Ann, roles: [author]}\n" +
                "  - {name: Secret Person, roles: [rev], anonymous: true}\nfront: [half-title, title-page, contents]\nbody: [one.md]\nback: [acknowledgements]\n")
            .With("b/one.md", "# One *act*[^1] {#one .act}\n\nSee @fig-x and [](#two).\n\n![Cap](x.png){#fig-x}\n\n## [Two](http://x.y) {#two}\n\n## Hidden {.unlisted}\n\n[^1]: N.\n")
            .With("b/x.png", "x");
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book, new EditionTraits()));
        Assert.Empty(diagnostics.ToSortedList());

        var printed = BookPrinter.Print(book);
        Assert.DoesNotContain("Secret", printed);
        Assert.Equal("The Title", TextPrinter.Print(book.Divisions[0].Blocks));
        Assert.Equal("Ann\nThe Title\nSub\nPress\n2026", TextPrinter.Print(book.Divisions[1].Blocks));
        Assert.Equal("Contents\nOne act\nTwo\nAcknowledgments", TextPrinter.Print(book.Divisions[2].Blocks));
        Assert.Contains("ContentsEntry 1 one {.act .chapter .body}\n", printed);
        Assert.Contains("Note fn-one-1\n", printed);
        Assert.Contains("Caption \"Figure 1\"\n", printed);
        Assert.Contains("    Link #fig-x cross-reference {.ref-figure}\n      Text \"Figure\u00a01\"\n", printed);
        Assert.Contains("We thank one reviewer who wishes to remain anonymous for reviewing the text.", printed);
    }

    [Fact]
    public void A_broken_reference_is_told_at_its_place_with_the_nearest_id()
    {
        var workspace = new MemoryWorkspace().With("b/book.yaml", "title: T\nbody: [one.md]\n").With("b/one.md", "# One {#act-one}\n\nSee [here](#act-onw).\n");
        var diagnostics = new DiagnosticBag();
        diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("b", workspace))!.Book, new EditionTraits()));
        var error = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("b/one.md:3:5: warning OSH1602: Nothing in the book has the id “act-onw”; the link's text is kept", error.ToString());
        Assert.Equal("Did you mean “#act-one”?", Assert.Single(error.Hints));
    }

    [Fact]
    public void A_book_in_chinese_has_chinese_labels()
    {
        var workspace = new MemoryWorkspace().With("x.md", "---\nlang: zh-Hans\n---\n\n![图](a.png){#fig-a}\n").With("a.png", "x");
        var book = ApparatusPipeline.Run(ManuscriptReader.Read("x.md", workspace).Value!.Book, new EditionTraits()).Value;
        Assert.Equal("图 1", ((Figure)book.Divisions[0].Blocks[0]).Caption!.Label);
    }
}
