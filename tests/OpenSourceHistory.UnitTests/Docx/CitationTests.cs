using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.UnitTests.Manuscript.Apparatus;
using Xunit;
using static OpenSourceHistory.Testing.Docx.DocxFile;

namespace OpenSourceHistory.UnitTests.Docx;

public class CitationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("citations: {style: chicago-author-date}\n")]
    [InlineData("abbreviations: {expand: note}\n")]
    public void A_book_with_citations_and_abbreviations_is_a_valid_file(string settings)
    {
        var file = Make(settings);
        Assert.Empty(file.Validate());
        Assert.Empty(file.Diagnostics.ToSortedList());
    }

    [Fact]
    public void Works_cited_have_words_own_style_and_hang()
    {
        var file = Make(string.Empty);
        Assert.Equal(["Alibaba Cloud. “About Us,” March 1, 2020", "Doe, Jane. Open Source in China"], file.ParagraphsOf("Bibliography").Select(p => TextOf(p).Split(". London")[0].Split(". https")[0]));
        var indent = file.Style("Bibliography").Element(W + "pPr")!.Element(W + "ind")!;
        Assert.True((int)indent.Attribute(W + "hanging")! > 0);
    }

    private static DocxFile Make(string settings) => OfFolder(
        new MemoryWorkspace()
            .With("b/book.yaml", "title: T\nbody: [one.md]\nback: [abbreviations, bibliography]\n" + settings)
            .With("b/one.md", "# One\n\nThe MIIT [@doe, p. 3] and @web.[^1]\n\n[^1]: See [@doe].\n\n*[MIIT]: Ministry\n")
            .With("b/sources.yaml", CitedBook.Sources)
            .With("b/book.css", string.Empty),
        "b",
        "b/book.css");
}
