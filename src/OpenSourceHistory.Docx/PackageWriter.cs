using OpenSourceHistory.Docx.Blocks;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Parts;
using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Docx;

/// <summary>Writes all parts of a file.</summary>
internal static class PackageWriter
{
    /// <summary>Writes the parts.</summary>
    /// <param name="plan">What they are written from.</param>
    /// <param name="state">What grows on the way.</param>
    /// <param name="formats">Reads computed styles.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <returns>The package, and what could not be shown.</returns>
    public static Result<WordPackage> Write(DocumentPlan plan, FileState state, FormatReader formats, DateTimeOffset buildTime)
    {
        var package = new WordPackage();
        var main = package.Root.Add(PartKinds.Document, "rIdDocument");
        state.Pictures.OpenIn(main);
        var findings = WriteText(main, plan, state, formats);
        new CommentsWriter(plan, state.Comments.All).AddTo(main);
        WriteTables(main, plan, state);
        findings = plan.Template is { } template ? findings.Concat(TemplateWriter.Apply(package, template, StylesAskedIn(plan))) : findings;
        WriteProperties(package.Root, plan.Book.Book.Metadata, buildTime, plan.Receiver is { } receiver ? SentMark.Of(package.Entries(), receiver) : null);
        return new Result<WordPackage>(package, findings.Concat(state.Pictures.Findings));
    }

    private static ValueList<Diagnostic> WriteText(PackagePart main, DocumentPlan plan, FileState state, FormatReader formats)
    {
        var body = new PartBuilder(plan, state, main) { HasMarks = plan.Options.HasMarks };
        new BodyWriter(body, new SectionWriter(new HeadWriter(body, formats, main), plan)).Write(main);
        var footnotes = main.Add(PartKinds.Footnotes, "rIdFootnotes");
        var notes = new PartBuilder(plan, state, footnotes);
        NotesWriter.WriteFootnotes(notes, footnotes);
        var findings = body.Findings.Concat(notes.Findings);
        if (plan.Notes.Placement == NotePlacement.Page)
        {
            return findings;
        }

        var endnotes = main.Add(PartKinds.Endnotes, "rIdEndnotes");
        var late = new PartBuilder(plan, state, endnotes);
        NotesWriter.WriteEndnotes(late, endnotes);
        return findings.Concat(late.Findings);
    }

    private static IEnumerable<(string Kind, string Name)> StylesAskedIn(DocumentPlan plan) =>
        plan.Naming.Asked.Select(s => (s.Kind == StyleKind.Paragraph ? "paragraph" : "character", s.Name)).Concat(TableStylesOf(plan).Select(name => ("table", name)));

    private static IEnumerable<string> TableStylesOf(DocumentPlan plan) =>
        FlowSurveyor.TablesIn(plan.Flow.Sections, plan.Flow.Notes).Select(table => table.StyleName).OfType<string>().Where(name => name.Length > 0).DistinctBy(TableWriter.IdOf, StringComparer.Ordinal);

    private static void WriteTables(PackagePart main, DocumentPlan plan, FileState state)
    {
        main.Add(PartKinds.Styles, "rIdStyles").Write(RootElements.Prepare(new StyleTable(plan.Catalog, plan.Flow.Lists, plan.Table, TableStylesOf(plan)).Make()).Save);
        main.Add(PartKinds.Numbering, "rIdNumbering").Write(NumberingTable.Make(plan.Flow.Lists).Save);
        var embedded = plan.Options.EmbedsFonts ? FontEmbedder.Embed(state.Fonts) : [];
        FontTable.Write(main.Add(PartKinds.FontTable, "rIdFonts"), state.Fonts, embedded);
        var facing = plan.Sections.Any(p => p.Recto.Margin.Left != p.Verso.Margin.Left);
        var settings = SettingsTable.Make(embedded.Count > 0, facing, plan.Notes, plan.Catalog.Default);
        main.Add(PartKinds.Settings, "rIdSettings").Write(settings.Save);
    }

    private static void WriteProperties(PackagePart root, BookMetadata metadata, DateTimeOffset buildTime, string? sent)
    {
        root.Add(PartKinds.CoreProperties, "rIdCore").Write(stream => PropertiesWriter.WriteCore(stream, metadata, buildTime));
        root.Add(PartKinds.ExtendedProperties, "rIdExtended").Write(stream => PropertiesWriter.WriteExtended(stream, metadata));
        if (PropertiesWriter.HasCustom(metadata, sent))
        {
            root.Add(PartKinds.CustomProperties, "rIdCustom").Write(stream => PropertiesWriter.WriteCustom(stream, metadata, sent));
        }
    }
}
