using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Epub.Cover;
using OpenSourceHistory.Epub.Package;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Epub.StyleSheets;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub;

/// <summary>
/// Writes a styled book as an EPUB 3.3 publication, in steps: plan which file each part becomes, write the content
/// documents, embed the fonts that they use, gather all in the package document, close the container.
/// </summary>
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
        DiagnosticBag diagnostics)
    {
        if (book.Book.Divisions.Count == 0)
        {
            diagnostics.Error(EpubCodes.EmptyBook, SourceSpan.None, "The book has no text, and an e-book cannot be empty", "Name at least one file in book.yaml under body");
            return;
        }

        // The cover is as much work as all the text, and depends on nothing else.
        var cover = Task.Run(() => CoverPicture.Paint(book, fonts));
        var content = PublicationContent.Plan(book, pictures, diagnostics);
        var documents = WriteDocuments(content, diagnostics);
        var fontFiles = FontFiles.Embed(CharactersOf(documents), fonts);
        var css = ReadingSystemStyles.Write(sheet, book, fontFiles);
        var items = PublicationItems.Gather(content, documents, css, fontFiles, cover.GetAwaiter().GetResult(), identifier);
        var accessibility = new AccessibilityMetadata(content.Pictures.All.Count > 0, content.Pictures.AllHaveAlternativeText);
        var package = new PackageDocument(new PackageMetadata(book.Book.Metadata, identifier, buildTime, accessibility), items);
        OcfWriter.Write(output, EntriesOf(package), buildTime);
    }

    private static ContentDocument[] WriteDocuments(PublicationContent content, DiagnosticBag diagnostics)
    {
        var documents = new ContentDocument[content.Files.Count];
        Parallel.For(0, documents.Length, i => documents[i] = ContentDocument.Write(content.Files[i], content, diagnostics));
        return content.ShowsContents ? documents : [.. documents, ContentDocument.WriteUnseenNavigation(content)];
    }

    private static CharacterUse CharactersOf(ContentDocument[] documents)
    {
        var all = new CharacterUse();
        foreach (var document in documents)
        {
            all.Add(document.Characters);
        }

        return all;
    }

    private static List<ArchiveEntry> EntriesOf(PackageDocument package)
    {
        const string PackagePath = PublicationPaths.Root + PublicationPaths.Package;
        var entries = new List<ArchiveEntry>
        {
            new("META-INF/container.xml", ContainerDocument.Write(PackagePath)),
            new(PackagePath, package.Write()),
        };
        entries.AddRange(package.Items.Select(i => new ArchiveEntry(PublicationPaths.Root + i.Path, i.Data, i.IsCompressed)));
        return entries;
    }
}
