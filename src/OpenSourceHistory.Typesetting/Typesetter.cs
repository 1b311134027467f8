using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting;

/// <summary>Turns a styled book into finished pages.</summary>
public static class Typesetter
{
    /// <summary>Typesets a book.</summary>
    /// <param name="book">The book, styled for print.</param>
    /// <param name="fonts">Faces.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="diagnostics">Receives missing glyphs, overfull lines and the like at their place in the manuscript.</param>
    public static PageDocument Typeset(StyledBook book, FontLibrary fonts, PictureLibrary pictures, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
