using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

/// <summary>Captions that bring their label are not given another.</summary>
public sealed class CaptionLabelTests
{
    [Theory]
    [InlineData("Figure 17-1: The harbour", "en", "Figure 17-1", "The harbour")]
    [InlineData("**Figure 17-1:** The *harbour*", "en", "Figure 17-1", "The harbour")]
    [InlineData("**Fig. 3.2**. The harbour", "en", "Fig. 3.2", "The harbour")]
    [InlineData("*Table A.1* The harbour", "en", "Table A.1", "The harbour")]
    [InlineData("Figure 4 – The harbour", "en", "Figure 4", "The harbour")]
    [InlineData("Figure 4. *The harbour*", "en", "Figure 4", "The harbour")]
    [InlineData("Figure 4", "en", "Figure 4", "")]
    [InlineData("Abb. 12: Der Hafen", "de", "Abb. 12", "Der Hafen")]
    [InlineData("Figure 12: Der Hafen", "de", "Figure 12", "Der Hafen")]
    [InlineData("图 3 港口", "zh-Hans", "图 3", "港口")]
    [InlineData("图3-1：港口", "zh-Hans", "图3-1", "港口")]
    public void The_authors_label_stands_alone_and_is_told(string caption, string language, string label, string text)
    {
        var (made, findings) = Read($"---\nlang: {language}\n---\n\n![{caption}](x.png)\n");

        Assert.Equal((label, text), (made.Label, TextPrinter.Print(made.Inlines)));
        var finding = Assert.Single(findings);
        Assert.Equal(("OSH1605", Severity.Warning, 5), (finding.Code, finding.Severity, finding.Span.Position.Line));
        Assert.Contains($"“{label}”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("unnumbered", Assert.Single(finding.Hints), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Figure 4 shows the harbour")]
    [InlineData("Figures of 1990: a table")]
    [InlineData("Figure *4*: a")]
    [InlineData("Figure 4*th*")]
    [InlineData("Tables 3: turned")]
    [InlineData("**Figure 4 shows** it.")]
    [InlineData("The harbour, as Figure 3: shows")]
    public void A_caption_that_only_begins_alike_is_numbered(string caption)
    {
        var (made, findings) = Read($"![{caption}](x.png)\n");
        Assert.Equal("Figure 1", made.Label);
        Assert.Empty(findings);
    }

    [Fact]
    public void The_class_unnumbered_leaves_the_caption_as_it_is_written()
    {
        var (made, findings) = Read("![Figure 4: the harbour](x.png){.unnumbered}\n");
        Assert.Equal((null, "Figure 4: the harbour"), (made.Label, TextPrinter.Print(made.Inlines)));
        Assert.Empty(findings);
    }

    [Fact]
    public void References_name_the_authors_label_and_it_is_not_counted()
    {
        var book = Run("![Figure 17-1: A](x.png){#fig-a}\n\n![B](x.png){#fig-b}\n\nSee @fig-a and @fig-b.\n\n| a |\n|---|\n| b |\n\n: Table 9: C {#tbl-c}\n").Value;
        var text = TextPrinter.Print(book.Divisions[0].Blocks);

        Assert.Contains("See Figure\u00a017-1 and Figure\u00a01.", text, StringComparison.Ordinal);
        Assert.Equal("Table 9", book.Divisions[0].Blocks.OfType<Table>().Single().Caption!.Label);
    }

    private static (Caption Caption, IReadOnlyList<Diagnostic> Findings) Read(string markdown)
    {
        var made = Run(markdown);
        return (Assert.Single(made.Value.Divisions[0].Blocks.OfType<Figure>()).Caption!, [.. made.Findings]);
    }

    private static Result<Book> Run(string markdown)
    {
        var workspace = new MemoryWorkspace().With("x.md", markdown).With("x.png", "x");
        return ApparatusPipeline.Run(ManuscriptReader.Read("x.md", workspace).Value!.Book, new EditionTraits());
    }
}
