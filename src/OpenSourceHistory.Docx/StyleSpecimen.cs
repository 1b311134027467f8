using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Flow.Blocks;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Specimens;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx;

/// <summary>How styles are to look by the sheet alone: a specimen, built as the book itself is.</summary>
internal sealed class StyleSpecimen
{
    private readonly List<FlowParagraph> _shown;

    private StyleSpecimen(List<FlowParagraph> shown, FlowTable? table)
    {
        _shown = shown;
        Table = table is { Rows: [{ Cells: [var head, ..] }, { Cells: [var body, ..] }, ..] } ? new TableLook(table.Borders, Bare(head), Bare(body)) : TableLook.Plain;
    }

    /// <summary>Builds the specimen of a book.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="formats">Reads computed styles.</param>
    /// <param name="measure">Width of the text.</param>
    public static StyleSpecimen Of(StyledBook book, FormatReader formats, Length measure)
    {
        var specimen = SpecimenMaker.Of(book.Book);
        var flow = FlowBuilder.Build(new FlowSources(book.Restyle(specimen.Book), formats, new StyleNaming(), new ListCatalogBuilder(ListIndents.None), measure)).Value;
        return new StyleSpecimen([.. FlowSurveyor.ParagraphsIn(flow.Sections, flow.Notes).Where(paragraph => specimen.Shown.Contains(paragraph.Node))], FlowSurveyor.TablesIn(flow.Sections, flow.Notes).FirstOrDefault());
    }

    /// <summary>How tables look.</summary>
    public TableLook Table { get; }

    /// <summary>How lists are indented.</summary>
    public ListIndents Indents => new(IndentsOf("ListBullet"), IndentsOf("ListNumber"));

    /// <summary>Proposes looks for styles.</summary>
    /// <param name="catalog">Receives them.</param>
    public void ProposeTo(StyleCatalogBuilder catalog)
    {
        // What a class of the program's own matter looks like, only its place there says.
        foreach (var paragraph in _shown.Where(p => p.Node.Attributes.Classes.Count == 0 || !BuiltInStyles.Has(p.Style)))
        {
            catalog.Propose(paragraph.Style, paragraph.Format with { PageBreakBefore = false }, paragraph.Run);
            foreach (var use in paragraph.Pieces.OfType<InlinesPiece>().SelectMany(piece => piece.Survey.Uses))
            {
                catalog.Propose(use.Style, use.Around, use.Run);
            }
        }
    }

    private static FlowCell Bare(FlowCell cell) => cell with { Items = [] };

    private Dictionary<int, (int Left, int Hanging)> IndentsOf(string stem)
    {
        var indents = new Dictionary<int, (int Left, int Hanging)>();
        foreach (var paragraph in _shown)
        {
            if (paragraph.List is { } place && paragraph.Style.StartsWith(stem, StringComparison.Ordinal))
            {
                indents.TryAdd(place.Level, (paragraph.Format.Left, -paragraph.Format.FirstLine));
            }
        }

        return indents;
    }
}
