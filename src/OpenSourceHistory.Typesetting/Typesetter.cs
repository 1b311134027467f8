using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting;

/// <summary>Turns a styled book into finished pages.</summary>
public static class Typesetter
{
    /// <summary>Typesets a book.</summary>
    /// <param name="book">The book, styled for print.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="diagnostics">Receives missing glyphs, overfull lines and the like at their place in the manuscript.</param>
    public static PageDocument Typeset(StyledBook book, FontLibrary fonts, PictureLibrary pictures, DiagnosticBag diagnostics)
    {
        var text = new TotalFitParagraphs(new ParagraphSetter(book, fonts, pictures, diagnostics));
        return Typeset(book, text, pictures, diagnostics);
    }

    /// <summary>Typesets a book with a given way to set paragraphs.</summary>
    /// <param name="book">The book, styled for print.</param>
    /// <param name="text">Sets paragraphs.</param>
    /// <param name="pictures">Pictures; null where there are none.</param>
    /// <param name="diagnostics">Receives what cannot be set as asked.</param>
    internal static PageDocument Typeset(StyledBook book, IParagraphSetter text, PictureLibrary? pictures, DiagnosticBag diagnostics) =>
        new BookMaker(book, text, pictures, diagnostics).Make();
}
