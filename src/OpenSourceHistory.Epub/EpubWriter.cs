using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Content;
using OpenSourceHistory.Epub.Package;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Epub.StyleSheets;

namespace OpenSourceHistory.Epub;

/// <summary>
/// Writes a styled book as an EPUB 3.3 publication, in steps: plan which file each part becomes, write the content
/// documents, embed the fonts that they use, gather all in the package document, close the container.
/// </summary>
public static class EpubWriter
{
    /// <summary>Path of a file that every publication has which is written here, and none that another program writes.</summary>
    public const string Mark = PublicationPaths.Root + PublicationPaths.BaseStyleSheet;

    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="source">What it is made from.</param>
    /// <returns>What could not be shown.</returns>
    public static ValueList<Diagnostic> Write(Stream output, PublicationSource source)
    {
        var book = source.Book;
        if (book.Book.Divisions.Count == 0)
        {
            return [new Diagnostic(
                EpubCodes.EmptyBook, Severity.Error, SourceSpan.None, "The book has no text, and an e-book cannot be empty", ["Name at least one file in book.yaml under body"])];
        }

        // The cover is as much work as all the text, and depends on nothing else.
        var coverFile = CoverFile.Of(source.OwnCover);
        var cover = Task.Run(() => source.OwnCover is { } own ? CoverPicture.Fit(own, source.PictureLimits).Data : CoverPicture.Paint(source.Cover));
        var (content, planned) = PublicationContent.Plan(book, (source.Pictures, source.PictureLimits), source.Receiver?.Rules.Nesting);
        content = content with { HasConditionalStyles = ReadingSystemStyles.HasConditional(source.Sheet) };
        var (documents, written) = WriteDocuments(content);
        var fontFiles = FontFiles.Embed(CharactersOf(documents), source.Fonts);
        var (sheets, unstyled) = ReadingSystemStyles.Write(source.Sheet, book, documents.Select(d => d.Data).Append(CoverDocument.Write(book.Book.Metadata, coverFile)), fontFiles);
        var coverItem = new ManifestItem(
            PackageDocument.CoverImageId, PublicationPaths.PictureFolder + coverFile.FileName, coverFile.MediaType, cover.GetAwaiter().GetResult(), "cover-image")
        {
            // The painted one gains by it what photographs do not.
            IsCompressed = source.OwnCover is not null,
        };
        var items = PublicationItems.Gather(content, documents, sheets, fontFiles, (coverItem, CoverDocument.Write(book.Book.Metadata, coverFile)), source.Identifier);
        var accessibility = new AccessibilityMetadata(AccessibilityFacts.Of(content), book.Book.Metadata.Accessibility, content.Language);
        var package = new PackageDocument(new PackageMetadata(book.Book.Metadata, source.Identifier, source.Modified, accessibility)
        {
            PageSource = content.Pages.Count > 0 ? source.PageSource : null,
            HasFonts = fontFiles.Count > 0,
            PrintIsbn = source.PrintIsbn,
        }, items)
        {
            Landmarks = content.Landmarks,
        };
        OcfWriter.Write(output, EntriesOf(package), source.Modified);
        return planned.Concat(written).Concat(unstyled).Concat(ConformanceCheck.Run(book.Book)).Concat(source.OwnCover is { } checkedCover ? CoverCheck.Run(checkedCover, source.OwnCoverSpan) : []);
    }

    private static Result<ValueList<ContentDocument>> WriteDocuments(PublicationContent content)
    {
        var documents = new Result<ContentDocument>[content.Files.Count];
        Parallel.For(0, documents.Length, i => documents[i] = ContentDocument.Write(content.Files[i], content));
        var values = ValueList.From(documents.Select(d => d.Value));
        return new Result<ValueList<ContentDocument>>(
            content.ShowsContents ? values : values.Concat([ContentDocument.WriteUnseenNavigation(content)]),
            ValueList.From(documents.SelectMany(d => d.Findings)));
    }

    private static CharacterUse CharactersOf(ValueList<ContentDocument> documents)
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
        if (package.Metadata.HasFonts)
        {
            entries.Add(new(DisplayOptionsDocument.Path, DisplayOptionsDocument.Write()));
        }

        entries.AddRange(package.Items.Select(i => new ArchiveEntry(PublicationPaths.Root + i.Path, i.Data, i.IsCompressed)));
        return entries;
    }
}
