using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds tables.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="captions">Builds their captions.</param>
/// <param name="blocks">Builds the content of cells.</param>
internal sealed class TableBuilder(FlowSources sources, CaptionBuilder captions, BlockBuilder blocks)
{
    // Tables of so many rows at most are kept on one page with their caption.
    private const int ShortTable = 15;

    private readonly CellBuilder _cells = new(sources, blocks);

    /// <summary>Adds a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(Table table, FlowState state)
    {
        var row = state.Row;
        var style = sources.Book.StyleOf(table);
        row.Enter(table, style);
        var isCaptionOnTop = table.Caption is { } first && sources.Book.StyleOf(first).CaptionOnTop;
        if (isCaptionOnTop)
        {
            captions.Add(table.Caption!, table, state, keepNext: true);
        }
        else
        {
            AddFoothold(table, state);
        }

        var at = row.Count;
        row.Append(Build(table, style, state, keepsCaption: table.Caption is not null && !isCaptionOnTop));
        if (table.Caption is { } caption && !isCaptionOnTop)
        {
            captions.Add(caption, table, state, keepNext: false);
        }

        AddSpace(row, at, style);
        row.Leave(style);
    }

    // A break, an anchor or space that is due before a table needs a paragraph to stand on.
    private void AddFoothold(Table table, FlowState state)
    {
        if (state.Row.OwesBreak || state.Row.Last is not (null or FlowParagraph))
        {
            var format = ParagraphFormat.WordDefault with { Left = state.Context.Left, Line = 20, LineRule = LineRule.Exact, KeepNext = true };
            state.Row.Add(new FlowParagraph(table, "Normal", format, sources.Formats.RunOf(sources.Book.Root), []));
        }
    }

    private void AddSpace(ItemRow row, int table, ComputedStyle style)
    {
        var top = FormatReader.Vertical(style.Margin.Top, Dimension.Zero, sources.Measure);
        var bottom = FormatReader.Vertical(style.Margin.Bottom, Dimension.Zero, sources.Measure);
        if (table > 0 && row[table - 1] is FlowParagraph { Style: "Caption" })
        {
            row.Change(table - 1, format => format with { Before = Math.Max(top, format.Before) });
        }
        else if (table > 0)
        {
            row.Change(table - 1, format => format with { After = Math.Max(top, format.After) });
        }

        Spacing.AddBehind(row, bottom);
    }

    private FlowTable Build(Table table, ComputedStyle style, FlowState state, bool keepsCaption)
    {
        var available = Units.Twips(sources.Measure) - state.Context.Left - state.Context.Right;
        var places = CellGrid.Place(table, GridColumnWidths.CountOf(table));
        var widths = GridColumnWidths.Of(table, places, available, fills: !style.Width.IsAuto, sources);
        var tabs = new DecimalTabs(sources.Book, places, widths, sources.Formats.RunOf(style).HalfPoints);
        var rows = new List<FlowRow>();
        var count = places.Count;
        foreach (var row in table.Head.Concat(table.Body).Concat(table.Foot))
        {
            var isHead = rows.Count < table.Head.Count;
            var keeps = isHead || (count <= ShortTable && (keepsCaption || rows.Count < count - 1));
            rows.Add(BuildRow(row, [.. places[rows.Count].Select(place => (place, table.Columns[place.Column]))], new RowKind(isHead, keeps), state, tabs));
        }

        return new FlowTable(table, widths, ValueList.From(rows), state.Context.Left, style.Border)
        {
            Title = table.Caption is { } caption ? sources.Book.TextOf(caption.Inlines) : null,
            StyleName = table.Attributes.ValueOf(ReadKeys.CustomStyle) ?? style.StyleName,
            IsCentered = style.Margin is { Left.IsAuto: true, Right.IsAuto: true },
        };
    }

    private FlowRow BuildRow(TableRow row, List<(CellPlace Place, TableColumn Column)> places, RowKind kind, FlowState state, DecimalTabs tabs)
    {
        var cells = new List<FlowCell>();
        foreach (var (place, column) in places)
        {
            cells.Add(place.Cell is { } cell && !place.IsContinued
                ? tabs.Set(_cells.Build(cell, row, column, (place, kind), state), place)
                : _cells.Empty(place, kind.IsHead));
        }

        return new FlowRow(ValueList.From(cells), kind.IsHead);
    }
}
