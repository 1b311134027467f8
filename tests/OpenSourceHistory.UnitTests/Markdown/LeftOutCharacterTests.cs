using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Docx;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Characters that a format cannot hold are told where the author wrote them.</summary>
public class LeftOutCharacterTests
{
    private const string Markdown = "a -- \u0001 b `c \u0002`\n\n    code\n    \u0003\n";

    [Fact]
    public void A_word_file_tells_their_places() =>
        Assert.Equal([5, 12, 29], DocxFile.OfMarkdown(Markdown).Diagnostics.ToSortedList().Where(d => d.Code == "OSH5004").Select(d => d.Span.Start));

    [Fact]
    public void An_e_book_tells_their_places()
    {
        var division = new Division(Matter.Body, DivisionRole.Chapter, "x", CommonMarkTests.Convert(Markdown));
        Assert.Equal([("OSH6005", 5), ("OSH6005", 12), ("OSH6005", 29)], LeftOutCharacters.In(division).Select(d => (d.Code, d.Span.Start)));
    }
}
