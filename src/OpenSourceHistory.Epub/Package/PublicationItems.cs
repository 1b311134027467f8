using System.Globalization;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Epub.Navigation;
using OpenSourceHistory.Epub.Resources;

namespace OpenSourceHistory.Epub.Package;

/// <summary>Gathers the resources of a publication in the order of the manifest and of the container.</summary>
internal static class PublicationItems
{
    private const string NavigationProperty = "nav";

    /// <summary>The resources; what a reading system opens first stands first.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="documents">Content documents in reading order, a navigation document that is no page last.</param>
    /// <param name="sheets">Style sheets by path.</param>
    /// <param name="fonts">Fonts.</param>
    /// <param name="cover">The cover's picture, and its page.</param>
    /// <param name="identifier">Identifier of this edition.</param>
    public static ValueList<ManifestItem> Gather(
        PublicationContent content,
        IReadOnlyList<ContentDocument> documents,
        ValueList<(string Path, byte[] Data)> sheets,
        ValueList<FontFile> fonts,
        (ManifestItem Picture, byte[] Page) cover,
        string identifier)
    {
        var book = content.Styled.Book.Metadata;
        var items = new List<ManifestItem>
        {
            new("cover", ContentFile.CoverFileName, ManifestItem.Xhtml, cover.Page, IsInSpine: true),
        };
        items.AddRange(documents.Select((d, i) => ItemOf(d, i < content.Files.Count)));
        items.Add(new ManifestItem(
            PackageDocument.NcxId,
            PublicationPaths.Ncx,
            "application/x-dtbncx+xml",
            NcxDocument.Write(identifier, book.Title, book.Language, content.Outline, content.Pages)));
        items.AddRange(sheets.Select(s => new ManifestItem("css-" + Path.GetFileNameWithoutExtension(s.Path), s.Path, "text/css", s.Data)));
        items.Add(cover.Picture);
        items.AddRange(content.Pictures.All.Select((p, i) =>
            new ManifestItem(Numbered("picture-", i), PublicationPaths.PictureFolder + p.FileName, p.MediaType, p.Data)));
        items.AddRange(fonts.Select((f, i) => new ManifestItem(Numbered("font-", i), PublicationPaths.FontFolder + f.FileName, f.MediaType, f.Data)));
        return ValueList.From(items);
    }

    private static ManifestItem ItemOf(ContentDocument document, bool isPage) => new(
        "text-" + Path.GetFileNameWithoutExtension(document.FileName),
        document.FileName,
        ManifestItem.Xhtml,
        document.Data,
        document.FileName == ContentFile.NavigationFileName ? NavigationProperty : null,
        isPage);

    private static string Numbered(string stem, int index) => stem + (index + 1).ToString(CultureInfo.InvariantCulture);
}
