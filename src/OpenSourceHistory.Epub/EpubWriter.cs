using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub;

/// <summary>Writes a styled book as an EPUB 3.3 publication.</summary>
public static class EpubWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="book">The book, styled for epub.</param>
    /// <param name="sheet">The sheet that styled it, to be written as CSS.</param>
    /// <param name="fonts">Faces to subset and embed.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="identifier">Identifier of this edition (urn:uuid, urn:isbn, URL).</param>
    /// <param name="buildTime">Date written as last modification.</param>
    /// <param name="diagnostics">Receives what could not be shown.</param>
    public static void Write(
        Stream output,
        StyledBook book,
        StyleSheet sheet,
        FontLibrary fonts,
        PictureLibrary pictures,
        string identifier,
        DateTimeOffset buildTime,
        DiagnosticBag diagnostics) => throw new NotImplementedException();
}
