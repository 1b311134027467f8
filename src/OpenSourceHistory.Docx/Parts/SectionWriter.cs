using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Styles.Paged;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes section properties (17.6.17).</summary>
/// <param name="heads">Writes headers and footers.</param>
/// <param name="document">What it is written from.</param>
internal sealed class SectionWriter(HeadWriter heads, DocumentPlan document)
{
    private readonly NoteNumbering _notes = document.Notes;
    private bool _lettingNotesPass = document.Flow.Sections.Any(s => s.CollectsNotes);

    /// <summary>Makes the properties of the next section.</summary>
    public W.SectionProperties Make(SectionPlan plan)
    {
        var properties = new W.SectionProperties();
        // What continues a division on pages of its type has the heads of its beginning; a template has its own.
        foreach (var reference in document.Template is not null || plan.Section is { IsContinuation: true, BeginsPage: false } ? [] : heads.ReferencesOf(plan))
        {
            properties.AppendChild(reference);
        }

        AppendNotes(properties, plan);
        properties.AppendChild(new W.SectionType { Val = StartOf(plan.Start) });
        properties.AppendChild(SizeOf(plan.Recto));
        properties.AppendChild(MarginOf(plan.Recto));
        AppendNumbering(properties, plan);
        if (plan.Section.Columns is { Count: > 1 } columns)
        {
            properties.AppendChild(new W.Columns { EqualWidth = true, ColumnCount = (short)columns.Count, Space = Units.Text(columns.Gap) });
        }

        if (plan.StandsAtFoot)
        {
            properties.AppendChild(new W.VerticalTextAlignmentOnPage { Val = W.VerticalJustificationValues.Bottom });
        }

        _lettingNotesPass &= !plan.Section.CollectsNotes;
        if (_lettingNotesPass)
        {
            properties.AppendChild(new W.NoEndnote());
        }

        if (plan.HasOwnFirst && !plan.Section.IsContinuation)
        {
            properties.AppendChild(new W.TitlePage());
        }

        return properties;
    }

    private void AppendNotes(W.SectionProperties properties, SectionPlan plan)
    {
        properties.AppendChild(new W.FootnoteProperties(_notes.FootnoteProperties(plan.Section)));
        if (_notes.Placement != NotePlacement.Page)
        {
            properties.AppendChild(new W.EndnoteProperties(_notes.EndnoteProperties(plan.Section)));
        }
    }

    private static W.SectionMarkValues StartOf(SectionStart start) => start switch
    {
        SectionStart.Odd => W.SectionMarkValues.OddPage,
        SectionStart.Even => W.SectionMarkValues.EvenPage,
        SectionStart.Page => W.SectionMarkValues.NextPage,
        _ => W.SectionMarkValues.Continuous,
    };

    private static W.PageSize SizeOf(PageStyle page) => new()
    {
        Width = (uint)Units.Twips(page.Size.Width),
        Height = (uint)Units.Twips(page.Size.Height),
        Orient = page.Size.Width > page.Size.Height ? W.PageOrientationValues.Landscape : null,
    };

    // Heads stand in the middle of their margins, as margin boxes do.
    private static W.PageMargin MarginOf(PageStyle page) => new()
    {
        Top = Units.Twips(page.Margin.Top),
        Right = (uint)Math.Max(0, Units.Twips(page.Margin.Right)),
        Bottom = Units.Twips(page.Margin.Bottom),
        Left = (uint)Math.Max(0, Units.Twips(page.Margin.Left)),
        Header = (uint)Math.Max(0, (Units.Twips(page.Margin.Top) / 2) - 120),
        Footer = (uint)Math.Max(0, (Units.Twips(page.Margin.Bottom) / 2) - 120),
        Gutter = 0U,
    };

    private void AppendNumbering(W.SectionProperties properties, SectionPlan plan)
    {
        if (document.Book.StyleOf(plan.Section.Division).LineNumbers is var step and > 0)
        {
            properties.AppendChild(new W.LineNumberType { CountBy = (short)Math.Min(step, short.MaxValue), Restart = W.LineNumberRestartValues.Continuous });
        }

        var numbering = new W.PageNumberType { Format = WordNumerals.ValueOf(ListKind.FormatOf(plan.FolioStyle)) };
        if (plan.FirstFolio is { } first)
        {
            numbering.Start = first;
        }

        properties.AppendChild(numbering);
    }
}
