using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class NoteCollectionTests
{
    [Fact]
    public void At_the_foot_of_the_page_nothing_is_collected_and_no_part_made()
    {
        var book = Run(NoteBooks.Of("page"));
        Assert.Equal(["one", "two", "afterword"], book.Divisions.Select(d => d.Name));
        Assert.DoesNotContain("NoteCollection", BookPrinter.Print(book));
    }

    [Fact]
    public void Chapters_that_call_notes_end_with_them()
    {
        var book = Run(NoteBooks.Of("chapter"));
        Assert.Equal(["one", "two", "afterword"], book.Divisions.Select(d => d.Name));
        Assert.EndsWith("  Heading 2 {.unlisted}\n    Text \"Notes\"\n  NoteCollection second fn-two-2\n", BookPrinter.Print(book.Divisions[1]), StringComparison.Ordinal);
        Assert.IsNotType<NoteCollection>(book.Divisions[2].Blocks[^1]);
    }

    [Fact]
    public void An_e_book_has_them_behind_its_chapters_anyway() => Assert.DoesNotContain("NoteCollection", BookPrinter.Print(Run(NoteBooks.Of("chapter"), "epub")));

    [Fact]
    public void A_book_of_endnotes_names_and_links_the_chapters()
    {
        var book = Run(NoteBooks.Of("book"));
        Assert.Equal(["one", "two", "notes", "afterword"], book.Divisions.Select(d => d.Name));
        Assert.Equal("Notes", book.Divisions[2].Title);
        Assert.Equal(
            """
            Division Back Notes notes "Notes"
              Heading 1 {#notes}
                Text "Notes"
              NoteCollection fn-one-1 fn-one-2 word fn-one-4 fn-one-5 fn-one-6 fn-one-7 fn-one-8 fn-one-9 fn-one-10
                Heading 2 {.unlisted}
                  Link #takers {.act}
                    Text "Takers"
              NoteCollection second fn-two-2
                Heading 2 {.unlisted}
                  Link #builders {.act}
                    Text "Builders"

            """,
            BookPrinter.Print(book.Divisions[2]));
    }

    [Fact]
    public void A_part_for_them_is_made_behind_the_last_call_where_none_is_named() => Assert.Equal(
        ["one", "two", "notes", "afterword"], Run(NoteBooks.Of("book", "afterword.md")).Divisions.Select(d => d.Name));

    [Fact]
    public void A_written_place_keeps_the_prose_around_it()
    {
        var book = Run(NoteBooks.Of("book", "end.md").With("book/end.md", "# At the end\n\nBefore.\n\n::: notes\n:::\n\nBehind.\n"));
        var end = book.Divisions[^1];
        Assert.Equal(3, book.Divisions.Count);
        Assert.Equal(2, Assert.IsType<Div>(end.Blocks[2]).Blocks.OfType<NoteCollection>().Count());
        Assert.Equal("Behind.", TextPrinter.Print([end.Blocks[3]]));
    }

    [Fact]
    public void A_reference_to_a_note_has_its_classes_and_no_text()
    {
        var printed = BookPrinter.Print(Run(NoteBooks.Of("page")));
        Assert.Contains("Link #second cross-reference {.note-reference}\n", printed);
        Assert.Contains("Link #word cross-reference {.note-reference .editor}\n", printed);
    }

    private static Book Run(MemoryWorkspace files, string format = "pdf")
    {
        var diagnostics = new DiagnosticBag();
        var book = diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("book", files))!.Book, new EditionTraits { HasPages = format != "epub" }));
        Assert.Empty(diagnostics.ToSortedList());
        return book;
    }
}
