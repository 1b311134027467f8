using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Flow.Survey;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Docx;

/// <summary>Counts how the paragraphs, the text and the heads of a book look under each style.</summary>
internal static class StyleCounts
{
    /// <summary>Counts paragraphs and text, those of notes last.</summary>
    /// <param name="flow">The book.</param>
    /// <param name="counts">Receives the counts.</param>
    public static void Count(FlowBook flow, StyleCatalogBuilder counts)
    {
        foreach (var paragraph in FlowSurveyor.ParagraphsIn(flow.Sections, flow.Notes))
        {
            // A page break belongs to its paragraph: no style may spread it.
            counts.Count(paragraph.Style, paragraph.Format with { PageBreakBefore = false }, paragraph.Run);
            foreach (var use in paragraph.Pieces.SelectMany(piece => UsesIn(piece, paragraph.Run)))
            {
                counts.Count(use.Style, use.Around, use.Run);
            }
        }
    }

    /// <summary>Counts heads: the Header and Footer styles look like the boxes on most pages.</summary>
    /// <param name="plans">The sections.</param>
    /// <param name="formats">Reads computed styles.</param>
    /// <param name="counts">Receives the counts.</param>
    public static void Count(ValueList<SectionPlan> plans, FormatReader formats, StyleCatalogBuilder counts)
    {
        foreach (var box in plans.SelectMany(plan => plan.Recto.MarginBoxes.Concat(plan.Verso.MarginBoxes)))
        {
            var style = box.Name.ToString().StartsWith("Top", StringComparison.Ordinal) ? "Header" : "Footer";
            var format = ParagraphFormat.WordDefault with { Line = Math.Max(20, Units.Twips(box.Style.LineHeight)), LineRule = LineRule.AtLeast };
            counts.Count(style, format, formats.RunOf(box.Style));
        }
    }

    private static ValueList<StyleUse> UsesIn(FlowPiece piece, RunFormat around) => piece switch
    {
        InlinesPiece text => text.Survey.Uses,
        NoteMarkPiece mark => [new StyleUse(mark.Style, around, mark.Run)],
        LabelPiece label => [new StyleUse(label.Style, around, label.Run)],
        _ => [],
    };
}
