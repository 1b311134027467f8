using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Parts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx;

/// <summary>Writes all parts of a file.</summary>
internal static class PackageWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes the parts.</summary>
    /// <param name="stream">Receives the package.</param>
    /// <param name="plan">What they are written from.</param>
    /// <param name="state">What grows on the way.</param>
    /// <param name="formats">Reads computed styles.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <returns>What could not be shown.</returns>
    public static ValueList<Diagnostic> Write(Stream stream, DocumentPlan plan, FileState state, FormatReader formats, DateTimeOffset buildTime)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        document.CompressionOption = CompressionOption.NotCompressed;
        var main = document.AddNewPart<MainDocumentPart>(MainType, "rIdDocument");
        state.Pictures.OpenIn(main);
        var findings = WriteText(main, plan, state, formats);
        WriteTables(main, plan, state);
        WriteProperties(document, plan.Book.Book.Metadata, buildTime);
        return findings.Concat(state.Pictures.Findings);
    }

    private static ValueList<Diagnostic> WriteText(MainDocumentPart main, DocumentPlan plan, FileState state, FormatReader formats)
    {
        var body = new PartBuilder(plan, state, main);
        new BodyWriter(body, new SectionWriter(new HeadWriter(body, formats, main), plan)).Write(main);
        var footnotes = main.AddNewPart<FootnotesPart>("rIdFootnotes");
        var notes = new PartBuilder(plan, state, footnotes);
        NotesWriter.Write(notes, footnotes);
        var findings = body.Findings.Concat(notes.Findings);
        if (plan.Notes.Placement == NotePlacement.Page)
        {
            return findings;
        }

        var endnotes = main.AddNewPart<EndnotesPart>("rIdEndnotes");
        var late = new PartBuilder(plan, state, endnotes);
        NotesWriter.Write(late, endnotes);
        return findings.Concat(late.Findings);
    }

    private static void WriteTables(MainDocumentPart main, DocumentPlan plan, FileState state)
    {
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles =
            (W.Styles)RootElements.Prepare(new StyleTable(plan.Catalog, plan.Flow.Lists).Make());
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = NumberingTable.Make(plan.Flow.Lists);
        var embedded = FontEmbedder.Embed(state.Fonts);
        FontTable.Write(main.AddNewPart<FontTablePart>("rIdFonts"), state.Fonts, embedded);
        var facing = plan.Sections.Any(p => p.Recto.Margin.Left != p.Verso.Margin.Left);
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = SettingsTable.Make(embedded.Count > 0, facing, plan.Notes, plan.Catalog.Default);
    }

    private static void WriteProperties(WordprocessingDocument document, BookMetadata metadata, DateTimeOffset buildTime)
    {
        Fill(document.AddNewPart<CoreFilePropertiesPart>("rIdCore"), stream => PropertiesWriter.WriteCore(stream, metadata, buildTime));
        Fill(document.AddNewPart<ExtendedFilePropertiesPart>("rIdExtended"), stream => PropertiesWriter.WriteExtended(stream, metadata));
        if (PropertiesWriter.HasCustom(metadata))
        {
            Fill(document.AddNewPart<CustomFilePropertiesPart>("rIdCustom"), stream => PropertiesWriter.WriteCustom(stream, metadata));
        }
    }

    private static void Fill(OpenXmlPart part, Action<Stream> write)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
    }
}
