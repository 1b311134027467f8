using OpenSourceHistory.Epub.Inspection;
using Xunit;
using static OpenSourceHistory.UnitTests.Epub.EpubSample;

namespace OpenSourceHistory.UnitTests.Epub.Inspection;

public sealed class EpubInspectorTests
{
    [Fact]
    public void Says_what_is_in_a_file()
    {
        var book = Book(Chapter("one", Heading(1, "One", "a"), Paragraph(Text("Don't count 开源 as one-word."), Note("n", Paragraph("A note.")))));
        var person = new Contributor("Ada Writer", "Writer, Ada", ["aut"], null, false);
        var file = Write(book with { Metadata = book.Metadata with { Contributors = [person] } });

        var summary = EpubInspector.Inspect(new MemoryStream(file))!;

        Assert.Equal(("3.0", "A Book", "en"), (summary.Version, summary.Title, summary.Language));
        Assert.Equal("urn:uuid:00000000-0000-0000-0000-000000000001", summary.Identifier);
        Assert.Equal("2026-11-23T12:00:00Z", summary.Modified);
        Assert.Equal(["Ada Writer (aut)"], summary.Contributors);
        Assert.Equal(["EPUB/cover.xhtml", "EPUB/one.xhtml"], summary.Spine.Select(d => d.Path));

        // Heading 1; Don't, count, 开, 源, as, one-word; call 1; number 1; A, note.
        Assert.Equal(new SpineDocument("EPUB/one.xhtml", "One", 11, 1, 0), summary.Spine[1]);
        Assert.Equal(1, summary.NavigationEntryCount);
        Assert.Equal(1, summary.PictureFileCount);
        Assert.Equal("font/ttf", Assert.Single(summary.Fonts).MediaType);
        Assert.Contains(new KeyValuePair<string, string>("accessibilityHazard", "none"), summary.Accessibility);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a zip file at all")]
    [InlineData("PK\u0003\u0004broken")]
    public void What_is_no_epub_file_has_no_summary(string content) =>
        Assert.Null(EpubInspector.Inspect(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content))));
}
