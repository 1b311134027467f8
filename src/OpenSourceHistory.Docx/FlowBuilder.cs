using OpenSourceHistory.Docx.Findings;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Flow.Blocks;
using OpenSourceHistory.Docx.Flow.Notes;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;

namespace OpenSourceHistory.Docx;

/// <summary>
/// First phase: the book's nested blocks become a row of Word paragraphs and tables, each with its style and its own looks; then the notes that
/// they call; then all is looked through for what can be referred to.
/// </summary>
internal static class FlowBuilder
{
    /// <summary>Builds the flow of a book.</summary>
    /// <param name="sources">What it is built from.</param>
    public static Result<FlowBook> Build(FlowSources sources)
    {
        var blocks = new BlockBuilder(sources);
        var sections = new DivisionBuilder(sources, blocks).Build();
        var notes = new NoteBuilder(sources, blocks).Build(sections.SelectMany(section => section.Notes));
        var places = FlowSurveyor.PlacesIn(sources.Book, sections, notes);
        return new(new FlowBook(sections, notes, sources.Lists.Build(), places), NoteBuilder.FindInner(notes).Concat(FindWideTables(sections, notes)).Concat(FindLiteralMarkers(sources.Lists))
                .Concat(FindBeyondRange(FlowSurveyor.ParagraphsIn(sections, notes))));
    }

    // Once for paragraphs that are alike.
    private static IEnumerable<Diagnostic> FindBeyondRange(IEnumerable<FlowParagraph> paragraphs)
    {
        var seen = new HashSet<ParagraphFormat>();
        foreach (var paragraph in paragraphs.Where(p => p.Format.ReachesLimit))
        {
            if (seen.Add(paragraph.Format))
            {
                yield return new Diagnostic(
                    DocxCodes.BeyondRange, Severity.Warning, paragraph.Node.Span, "The sheet gives this text an indent, a space or a line height beyond the 22 inches that Word takes", []);
            }
        }
    }

    private static IEnumerable<Diagnostic> FindLiteralMarkers(ListCatalogBuilder lists) => lists.Lacking.Select(style => new Diagnostic(
        DocxCodes.NoSuchNumerals,
        Severity.Warning,
        style.Value,
        $"Word numbers no lists in {style.Key}: their numbers are text there",
        []));

    private static IEnumerable<Diagnostic> FindWideTables(ValueList<FlowSection> sections, ValueList<FlowNote> notes) => FlowSurveyor.TablesIn(sections, notes)
        .Where(table => table.Node.Columns.Count > GridColumnWidths.Most)
        .Select(table => new Diagnostic(
            DocxCodes.TableTooWide,
            Severity.Warning,
            table.Node.Span,
            $"Word's tables have at most {GridColumnWidths.Most} columns; this one has {table.Node.Columns.Count}",
            []));
}
