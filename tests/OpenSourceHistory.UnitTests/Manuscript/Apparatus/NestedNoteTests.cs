using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.UnitTests.Markdown.CommonMark;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class NestedNoteTests
{
    [Fact]
    public void Notes_within_notes_are_notes_in_their_order()
    {
        var blocks = CommonMarkTests.Convert("One[^a] two^[last].\n\n[^a]: Outer.^[Middle.^[Inner.]] End.[^b]\n\n[^b]: Second.");
        var book = new Book(new BookMetadata { Title = "T", Language = "en", Slug = "t" }, [new Division(Matter.Body, DivisionRole.Chapter, "x", blocks)]);
        var made = ApparatusPipeline.Run(book, new EditionTraits());
        Assert.Empty(made.Findings);
        var paragraph = Assert.IsType<Paragraph>(made.Value.Divisions[0].Blocks[0]);
        var notes = paragraph.Inlines.OfType<Note>().ToList();
        Assert.Equal(["Outer. End.", "Middle.", "Inner.", "Second.", "last"], notes.Select(n => TextPrinter.Print(n.Blocks).Trim()));
        Assert.Equal(notes.Select(n => n.Id).Distinct(), notes.Select(n => n.Id));
        Assert.Contains($"Link #{notes[1].Id} cross-reference", BookPrinter.Print(notes[0]));
    }
}
