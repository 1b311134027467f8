using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Parts;
using OpenSourceHistory.Docx.Pictures;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx;

/// <summary>
/// Writes a styled book as a Word file. Phases: flow (nested blocks become paragraphs), styles (named styles as most of their paragraphs
/// look), sections, parts, and the sealing of the package.
/// </summary>
public static class DocxWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file; seekable.</param>
    /// <param name="book">The book, styled for docx.</param>
    /// <param name="fonts">Faces; those used travel in the file as far as their rights allow.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="diagnostics">Receives what could not be shown.</param>
    public static void Write(
        Stream output,
        StyledBook book,
        FontLibrary fonts,
        PictureLibrary pictures,
        DateTimeOffset buildTime,
        DiagnosticBag diagnostics)
    {
        var formats = new FormatReader(fonts, book.Book.Metadata.Language);
        var text = TextSizeOf(book);
        var naming = new StyleNaming();
        var counts = new StyleCatalogBuilder(book, formats, naming, text.Width);
        var flow = new FlowBuilder(book, formats, naming, counts, text.Width, diagnostics).Build();
        var plans = new SectionPlanner(book).Plan(flow.Sections);
        CountHeads(plans, formats, counts);
        var folios = new FolioEstimate(flow, plans, text);
        var context = new DocumentContext(
            book, flow, counts.Build(), naming, new InlineFormats(book, formats), new TextFonts(fonts, formats), folios, new PictureStore(pictures, text.Width), diagnostics)
        {
            Notes = NoteNumbering.Of(book, flow.Sections),
        };
        using var package = new MemoryStream();
        WritePackage(package, context, formats, plans, buildTime);
        PackageSealer.Copy(package, output, buildTime);
    }

    private static Size TextSizeOf(StyledBook book)
    {
        var page = book.PageStyleOf(new PageContext("auto", PageSide.Recto, false, false));
        var least = Length.FromInches(1);
        return new Size(
            Length.Max(least, page.Size.Width - page.Margin.Left - page.Margin.Right),
            Length.Max(least, page.Size.Height - page.Margin.Top - page.Margin.Bottom));
    }

    // The Header and Footer styles look like the boxes on most pages.
    private static void CountHeads(ValueList<SectionPlan> plans, FormatReader formats, StyleCatalogBuilder counts)
    {
        foreach (var plan in plans)
        {
            foreach (var page in (ReadOnlySpan<PageStyle>)[plan.Recto, plan.Verso])
            {
                foreach (var box in page.MarginBoxes)
                {
                    var style = box.Name.ToString().StartsWith("Top", StringComparison.Ordinal) ? "Header" : "Footer";
                    var format = ParagraphFormat.WordDefault with { Line = Math.Max(20, Units.Twips(box.Style.LineHeight)), LineRule = LineRule.AtLeast };
                    counts.Count(style, format, formats.RunOf(box.Style));
                }
            }
        }
    }

    private static void WritePackage(
        Stream stream, DocumentContext context, FormatReader formats, ValueList<SectionPlan> plans, DateTimeOffset buildTime)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        document.CompressionOption = CompressionOption.NotCompressed;
        var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdDocument");
        context.Pictures.OpenIn(main);
        var heads = new HeadWriter(context, formats, main);
        new BodyWriter(context, new SectionWriter(heads, context)).Write(main, plans);
        NotesWriter.Write(main.AddNewPart<FootnotesPart>("rIdFootnotes"), context);
        if (context.Notes.Placement != NotePlacement.Page)
        {
            NotesWriter.Write(main.AddNewPart<EndnotesPart>("rIdEndnotes"), context);
        }

        WriteTables(main, context, plans);
        WriteProperties(document, context.Book.Book.Metadata, buildTime);
    }

    private static void WriteTables(MainDocumentPart main, DocumentContext context, ValueList<SectionPlan> plans)
    {
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles =
            (W.Styles)RootElements.Prepare(new StyleTable(context.Catalog, context.Flow.Lists).Make());
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = NumberingTable.Make(context.Flow.Lists);
        var embedded = FontEmbedder.Embed(context.Fonts);
        FontTable.Write(main.AddNewPart<FontTablePart>("rIdFonts"), context.Fonts, embedded);
        var facing = plans.Any(p => p.Recto.Margin.Left != p.Verso.Margin.Left);
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = SettingsTable.Make(embedded.Count > 0, facing, context.Notes, context.Catalog.Default);
    }

    private static void WriteProperties(WordprocessingDocument document, BookMetadata metadata, DateTimeOffset buildTime)
    {
        var core = document.AddNewPart<CoreFilePropertiesPart>("rIdCore");
        using (var stream = core.GetStream(FileMode.Create, FileAccess.Write))
        {
            PropertiesWriter.WriteCore(stream, metadata, buildTime);
        }

        var extended = document.AddNewPart<ExtendedFilePropertiesPart>("rIdExtended");
        using (var stream = extended.GetStream(FileMode.Create, FileAccess.Write))
        {
            PropertiesWriter.WriteExtended(stream, metadata);
        }

        if (!PropertiesWriter.HasCustom(metadata))
        {
            return;
        }

        var custom = document.AddNewPart<CustomFilePropertiesPart>("rIdCustom");
        using (var stream = custom.GetStream(FileMode.Create, FileAccess.Write))
        {
            PropertiesWriter.WriteCustom(stream, metadata);
        }
    }
}
