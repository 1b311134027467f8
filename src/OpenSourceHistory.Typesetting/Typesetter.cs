using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting;

/// <summary>Turns a styled book into finished pages.</summary>
public static class Typesetter
{
    // Room for a few dozen elements behind most divisions.
    private const int StandingStep = 256;

    /// <summary>Typesets a book.</summary>
    /// <param name="book">The book, styled for print.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="standing">Type that is kept standing from one time to the next; null where the book is typeset once.</param>
    /// <returns>The pages; missing glyphs, overfull lines and the like at their place in the manuscript.</returns>
    public static Result<PageDocument> Typeset(StyledBook book, FontLibrary fonts, PictureLibrary pictures, StandingType? standing = null)
    {
        var structure = StructureBuilder.Build(book, standing is null ? 1 : StandingStep);
        standing?.Begin(book, structure, fonts, pictures);
        return new BookMaker(book, structure, new ParagraphSetter(book, structure, fonts, pictures), pictures, standing).Make();
    }

    /// <summary>
    /// Typesets a book again of which only words of one division are others: that division alone is set and broken into pages. What would change elsewhere, such as
    /// folios in its index, is as it was.
    /// </summary>
    /// <param name="standing">The type that stands of the book as it was.</param>
    /// <param name="book">The book, amended.</param>
    /// <param name="division">Index of the division.</param>
    /// <param name="before">By reference: nodes of the division that stand in the place of others, and which those are.</param>
    /// <returns>All pages; null where nothing stands, or the number of pages would be another.</returns>
    public static PageDocument? Amend(StandingType standing, StyledBook book, int division, IReadOnlyDictionary<Node, Node> before) =>
        standing.Book is { } last ? new PageAmender(standing, book, last.Structure.Amend(before)).Amend(division) : null;

    /// <summary>Typesets a book with a given way to set paragraphs.</summary>
    /// <param name="book">The book, styled for print.</param>
    /// <param name="text">Sets paragraphs.</param>
    /// <param name="pictures">Pictures; null where there are none.</param>
    internal static Result<PageDocument> Typeset(StyledBook book, IParagraphSetter text, PictureLibrary? pictures) =>
        new BookMaker(book, StructureBuilder.Build(book), text, pictures).Make();
}
