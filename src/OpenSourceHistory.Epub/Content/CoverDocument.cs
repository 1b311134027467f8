using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Epub.Content;

/// <summary>The cover's page: its picture and, for those who do not see it, what is written on it.</summary>
internal static class CoverDocument
{
    /// <summary>The document.</summary>
    /// <param name="book">The book.</param>
    /// <param name="cover">The picture.</param>
    public static byte[] Write(BookMetadata book, CoverFile cover) =>
        XhtmlDocument.Write(book.Title, book.Language, "cover", null, [PublicationPaths.BaseStyleSheet], xml =>
        {
            xml.WriteStartElement("section", Namespaces.Xhtml);
            xml.WriteAttributeString("class", "cover-page");
            xml.WriteStartElement("img", Namespaces.Xhtml);
            xml.WriteAttributeString("src", PublicationPaths.PictureFolder + cover.FileName);
            xml.WriteAttributeString("alt", XmlSafeText.Clean(Wording(book)));
            xml.WriteAttributeString("role", "doc-cover");
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
        });

    private static string Wording(BookMetadata book)
    {
        string?[] lines = [book.Title, book.Subtitle, CreatorLine.Of(book), book.Publisher];
        return string.Join(". ", lines.Where(l => !string.IsNullOrWhiteSpace(l)));
    }
}
