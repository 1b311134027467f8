using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds the sections of a book from its divisions.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="blocks">Builds the blocks of divisions.</param>
internal sealed class DivisionBuilder(FlowSources sources, BlockBuilder blocks)
{
    /// <summary>Builds all sections; the calls of notes in them are those of their items.</summary>
    public ValueList<FlowSection> Build()
    {
        var sections = new List<FlowSection>();
        var anchors = new List<string>();
        foreach (var division in sources.Divisions)
        {
            if (sources.Book.StyleOf(division).Display != DisplayMode.None)
            {
                // An id that found no paragraph in its division stands on the next one's first.
                var page = new FlowPage("auto").For(sources.Book.StyleOf(division));
                sections.AddRange(SectionsOf(division, page, RowOf(division, page, new ItemRow(anchors))));
            }
        }

        return ValueList.From(sections);
    }

    private ItemRow RowOf(Division division, FlowPage page, ItemRow row)
    {
        row.Anchor(division);
        var (style, own) = (sources.Book.StyleOf(division), sources.On(page));
        var around = new FlowContext(0, 0, ContainerOf(division), 0, FlowPlace.Text, division.Role) { Page = page };
        var state = new FlowState(row, own.Indent(around, style));
        var builder = blocks.For(own);
        builder.AddGenerated(division, PseudoElement.Before, NameOf(division), state);
        builder.Add(division.Blocks, state);
        builder.AddGenerated(division, PseudoElement.After, NameOf(division), state);
        Spacing.AddMargins(row, 0, style, own.Measure);
        return row;
    }

    private static string NameOf(Division division) => division.Heading?.Attributes.Classes is [var name, ..]
        ? ReadableNames.ToName(name) ?? "Chapter"
        : division.Role switch
        {
            DivisionRole.HalfTitle => "Half Title",
            DivisionRole.TitlePage => "Title Page",
            DivisionRole.CopyrightPage => "Copyright",
            var role => role.ToString(),
        };

    // Pages that are designed as a whole have a style of their own for their text.
    private string? ContainerOf(Division division) => division.Role switch
    {
        DivisionRole.HalfTitle or DivisionRole.TitlePage or DivisionRole.CopyrightPage or DivisionRole.Dedication
            or DivisionRole.Epigraph or DivisionRole.Colophon => sources.Naming.Custom(NameOf(division), StyleKind.Paragraph),
        _ => null,
    };

    // Text in columns or on pages of another type is a section by itself (17.6.4, 17.6.13), that behind it another.
    private static IEnumerable<FlowSection> SectionsOf(Division division, FlowPage page, ItemRow row)
    {
        var parts = SectionCutter.Cut(row.Stretches, row.Count, page);
        if (parts.Exists(p => p.Columns != FlowColumns.One) && row.Count > 0)
        {
            // LibreOffice lets a section run on behind the one before where a continuous one follows it, unless its text asks for a page.
            row.Change(0, format => format with { PageBreakBefore = true });
        }

        FlowPage? before = null;
        foreach (var part in parts)
        {
            var beginsPage = before is { } last && (last != part.Page || last.IsTurned);
            if (beginsPage)
            {
                row.Change(part.Start, format => format with { PageBreakBefore = false });
            }

            yield return SectionOf(division, row, part) with { IsContinuation = before is not null, BeginsPage = beginsPage };
            before = part.Page;
        }
    }

    private static FlowSection SectionOf(Division division, ItemRow row, SectionPart part)
    {
        var isLast = part.End == row.Count;
        return new FlowSection(division, row.Items(part.Start, part.End), part.Page)
        {
            Notes = isLast ? ValueList.From(CallsIn(row.Items())) : [],
            CollectsNotes = isLast && row.CollectsNotes,
            Columns = part.Columns,
        };
    }

    private static IEnumerable<Note> CallsIn(ValueList<FlowItem> items) => Survey.FlowSurveyor.PiecesIn(items).SelectMany(text => text.Survey.Calls);
}
