using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx;

/// <summary>Writes a styled book as a Word file.</summary>
public static class DocxWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file; seekable.</param>
    /// <param name="book">The book, styled for docx.</param>
    /// <param name="fonts">Faces, to know which families exist.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="diagnostics">Receives what could not be shown.</param>
    public static void Write(
        Stream output,
        StyledBook book,
        FontLibrary fonts,
        PictureLibrary pictures,
        DateTimeOffset buildTime,
        DiagnosticBag diagnostics) => throw new NotImplementedException();
}
