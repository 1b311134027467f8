using OpenSourceHistory.Styles;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Pagination;

public sealed class NotesByPageTests
{
    private const string ByPage = """
        section { counter-reset: footnote editor } .footnote.editor { counter-increment: editor }
        .footnote::footnote-call { content: counter(footnote) } .footnote.editor::footnote-call { content: counter(editor, symbols) }
        .footnote.editor::footnote-marker { content: counter(editor, symbols) "." } a.note-reference::before { content: target-counter(attr(href), footnote) }
        @page { counter-reset: footnote editor }
        """;

    [Fact]
    public void Each_page_begins_anew_in_each_series_and_references_follow()
    {
        var sketch = new BookSketch(ByPage);

        var pages = sketch.Print("a^[one] b^[x]{.editor} c^[two]\n\n::: page-break\n:::\n\nd^[three]{#three} e^[y]{.editor}\n\nsee [](#three)\n");

        Assert.Equal("a1 b* c2 | 1.one | *.x | 2.two / d1 e* | see 1 | 1.three | *.y", pages);
        Assert.Empty(sketch.Diagnostics.ToSortedList());
    }

    [Fact]
    public void A_series_that_pages_do_not_reset_goes_on() => Assert.Equal(
        "a1 b* | 1.one | *.x / c1 d\u2020 | 1.two | \u2020.y",
        new BookSketch(ByPage + "@page { counter-reset: footnote }").Print("a^[one] b^[x]{.editor}\n\n::: page-break\n:::\n\nc^[two] d^[y]{.editor}\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Numbers_settle_whatever_calls_move(int notesInLine)
    {
        var calls = string.Concat(Enumerable.Range(1, notesInLine).Select(i => $"^[n{i}]{{.editor}}"));
        var sketch = new BookSketch(ByPage);

        var pages = sketch.Print(string.Join(' ', Enumerable.Range(1, 200).Select(i => i % 5 == 0 ? $"word{calls}" : "word")));

        Assert.Empty(sketch.Diagnostics.ToSortedList());
        foreach (var page in pages.Split(" / "))
        {
            var markers = page.Split(" | ").Where(line => line.Contains(".n", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('.', StringComparison.Ordinal)]);
            Assert.Equal(markers.Select((_, i) => Symbol(i)), markers);
        }
    }

    [Fact]
    public void Formats_without_pages_of_ours_are_told()
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(diagnostics.Take(StyleSheet.Read("book.css", new OpenSourceHistory.Testing.MemoryWorkspace().With("book.css", ByPage))).FindUnsupported(MediaType.Print, MediaType.Docx, MediaType.Epub));
        Assert.Contains("'@page counter-reset' has no effect in EPUB", Assert.Single(diagnostics.ToSortedList()).Message, StringComparison.Ordinal);
    }

    private static string Symbol(int index) => new("*\u2020\u2021\u00A7\u2016\u00B6"[index % 6], (index / 6) + 1);
}
