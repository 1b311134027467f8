using System.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>The style sheets of the publication.</summary>
internal static class ReadingSystemStyles
{
    /// <summary>What reading systems need before the book's own sheet.</summary>
    public static byte[] Base() => Encoding.UTF8.GetBytes(EmbeddedText.Read(typeof(ReadingSystemStyles).Assembly, "reading-system.css"));

    /// <summary>The book's sheet as CSS, its font faces pointing to the files embedded.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="book">The book that it styled.</param>
    /// <param name="fonts">The files.</param>
    public static byte[] Write(StyleSheet sheet, StyledBook book, ValueList<FontFile> fonts)
    {
        var byPath = fonts.ToDictionary(f => f.Face.Path, f => f.FileName, StringComparer.Ordinal);
        var css = new ReadingSystemSheet(sheet, book.Root, face =>
            byPath.TryGetValue(face.Path, out var name) ? PublicationPaths.FromContent(PublicationPaths.FontFolder + name) : null);
        return Encoding.UTF8.GetBytes(css.Write());
    }
}
