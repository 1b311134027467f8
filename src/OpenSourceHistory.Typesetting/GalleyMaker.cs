using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.References;
using OpenSourceHistory.Typesetting.Structure;
using OpenSourceHistory.Typesetting.Tables;

namespace OpenSourceHistory.Typesetting;

/// <summary>Sets the divisions of a book, each by itself.</summary>
/// <param name="book">The styled book.</param>
/// <param name="structure">Its logical structure.</param>
/// <param name="text">Sets paragraphs.</param>
/// <param name="pictures">Pictures; null where there are none.</param>
internal sealed class GalleyMaker(StyledBook book, BookStructure structure, IParagraphSetter text, PictureLibrary? pictures)
{
    private static readonly BookTables s_tables = new();

    /// <summary>Sets a division.</summary>
    /// <param name="division">The division.</param>
    /// <param name="folios">Answers what it asks of pages.</param>
    public SetDivision Set(Division division, IPageReferences folios)
    {
        var references = new ReferenceRecord(folios);
        var page = RoomOf(book.StyleOf(division).Page);
        var context = new GalleyContext(book, text, s_tables, pictures, references)
        {
            Structure = structure,
            Page = page,
            PageOf = RoomOf,
            Grid = book.Root.LineHeight,
        };
        return new SetDivision(DivisionSetter.Set(context, division, page.Width), references);
    }

    // Rectos and versos of a kind have the same measure in any book; where a sheet says otherwise, the recto's is taken.
    private PageRoom RoomOf(string name)
    {
        var context = new PageContext(name, PageSide.Recto, false, false);
        var frame = new PageFrame(context, book.PageStyleOf(context), book.Root.LineHeight);
        return new PageRoom(name, frame.TextArea.Width, frame.TextArea.Height, frame.NoteMeasure, frame.AboveNotes + frame.BelowNotes);
    }
}
