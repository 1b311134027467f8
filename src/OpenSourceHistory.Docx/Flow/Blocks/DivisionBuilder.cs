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
        foreach (var division in sources.Book.Book.Divisions)
        {
            if (sources.Book.StyleOf(division).Display != DisplayMode.None)
            {
                // An id that found no paragraph in its division stands on the next one's first.
                sections.AddRange(SectionsOf(division, RowOf(division, new ItemRow(anchors))));
            }
        }

        return ValueList.From(sections);
    }

    private ItemRow RowOf(Division division, ItemRow row)
    {
        row.Anchor(division);
        var style = sources.Book.StyleOf(division);
        var container = ContainerOf(division);
        var around = new FlowContext(0, 0, container, 0, FlowPlace.Text, division.Role);
        var state = new FlowState(row, sources.Indent(around, style));
        blocks.AddGenerated(division, PseudoElement.Before, NameOf(division), state);
        blocks.Add(division.Blocks, state);
        blocks.AddGenerated(division, PseudoElement.After, NameOf(division), state);
        Spacing.AddMargins(row, 0, style, sources.Measure);
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

    // The text in columns is a section by itself (17.6.4), that behind it another.
    private static IEnumerable<FlowSection> SectionsOf(Division division, ItemRow row)
    {
        if (row.Columns.Count > 0)
        {
            // LibreOffice lets a section run on behind the one before where a continuous one follows it, unless its text asks for a page.
            row.Change(0, format => format with { PageBreakBefore = true });
        }

        var next = 0;
        foreach (var (start, end, columns) in row.Columns)
        {
            if (start > next)
            {
                yield return PartOf(division, row, next, start, FlowColumns.One);
            }

            yield return PartOf(division, row, start, end, columns);
            next = end;
        }

        if (next < row.Count || next == 0)
        {
            yield return PartOf(division, row, next, row.Count, FlowColumns.One);
        }
    }

    private static FlowSection PartOf(Division division, ItemRow row, int start, int end, FlowColumns columns)
    {
        var isLast = end == row.Count;
        return new FlowSection(division, row.Items(start, end))
        {
            Notes = isLast ? ValueList.From(CallsIn(row.Items())) : [],
            CollectsNotes = isLast && row.CollectsNotes,
            Columns = columns,
            IsContinuation = start > 0,
        };
    }

    private static IEnumerable<Note> CallsIn(ValueList<FlowItem> items) => Survey.FlowSurveyor.PiecesIn(items).SelectMany(text => text.Survey.Calls);
}
