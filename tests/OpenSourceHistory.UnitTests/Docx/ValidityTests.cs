using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.UnitTests.Docx;

public class ValidityTests
{
    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("# Only a heading")]
    [InlineData("| a |\n|---|\n| b |")]
    [InlineData("- - - nested\n\n> > quote\n\n***")]
    [InlineData("1. ```\n   code first\n   ```")]
    [InlineData("A [bad link](<http://[bad>) and a [relative one](other.html \"title\").")]
    [InlineData("Text^[note with ^[a note] inside].")]
    [InlineData("Control \u0001 and half a pair \uD83D and an emoji \U0001F600")]
    public void Odd_manuscripts_make_valid_files(string markdown) => Assert.Empty(DocxFile.OfMarkdown(markdown, DocxSamples.Sheet).Validate());

    [Fact]
    public void Everything_makes_a_valid_file() => Assert.Empty(DocxFile.OfMarkdown(DocxSamples.Everything, DocxSamples.Sheet).Validate());

    [Fact]
    public void Everything_is_valid_without_a_sheet() => Assert.Empty(DocxFile.OfMarkdown(DocxSamples.Everything).Validate());

    [Fact]
    public void A_book_is_a_valid_file() => Assert.Empty(DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css").Validate());

    [Fact]
    public void The_same_book_gives_the_same_bytes()
    {
        var one = DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css");
        var two = DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css");
        Assert.Equal(one.Bytes, two.Bytes);
        Assert.Equal("[Content_Types].xml", one.PartNames.First());
    }

    [Fact]
    public void Anonymous_people_are_in_no_part()
    {
        var file = DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css");
        foreach (var part in file.PartNames)
        {
            Assert.DoesNotContain("Atall", System.Text.Encoding.UTF8.GetString(file.BytesOf(part)!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Properties_name_title_and_authors()
    {
        var core = DocxFile.OfFolder(DocxSamples.Book, "book", "book/book.css").Part("docProps/core.xml").Root!.Value;
        Assert.Contains("The Title: The Subtitle", core, StringComparison.Ordinal);
        Assert.Contains("Ada Author", core, StringComparison.Ordinal);
        Assert.Contains("1980-01-01T00:00:00Z", core, StringComparison.Ordinal);
    }

    [Fact]
    public void People_in_other_roles_stand_in_properties_named_by_the_role()
    {
        var metadata = new BookMetadata
        {
            Title = "T",
            Contributors =
            [
                new Contributor("Ada", null, ["aut"], null, false),
                new Contributor("Bo", null, ["rev"], null, false),
                new Contributor("Cy", null, ["bkd", "rev"], null, false),
                new Contributor(null, null, ["trl"], null, true),
            ],
        };
        using var stream = new MemoryStream();
        OpenSourceHistory.Docx.Parts.PropertiesWriter.WriteCustom(stream, metadata, null);
        var properties = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray())).Root!.Elements();
        Assert.Equal(["2 Book designer: Cy", "3 Reviewer: Bo; Cy"], properties.Select(p => $"{p.Attribute("pid")!.Value} {p.Attribute("name")!.Value}: {p.Value}"));
    }
}
