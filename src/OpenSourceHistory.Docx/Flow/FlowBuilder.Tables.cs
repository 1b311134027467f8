using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <content>Tables.</content>
internal sealed partial class FlowBuilder
{
    // Word refuses more columns (17.4.71 names no bound; the program has this one).
    private const int MostColumns = 63;

    // Tables of so many rows at most are kept on one page with their caption.
    private const int ShortTable = 15;

    private void AddTable(Table table, FlowContext context)
    {
        var style = _book.StyleOf(table);
        Enter(table, style);
        if (table.Columns.Count > MostColumns)
        {
            _diagnostics.Warning(DocxCodes.TableTooWide, table.Span, $"Word's tables have at most {MostColumns} columns; this one has {table.Columns.Count}");
        }

        var captionOnTop = table.Caption is { } c && _book.StyleOf(c).CaptionOnTop;
        if (captionOnTop)
        {
            AddCaption(table.Caption!, table.Attributes.Id, context, keepNext: true);
        }
        else
        {
            KeepAnchors(context);
        }

        _items.Add(BuildTable(table, style, context, keepsCaption: table.Caption is not null && !captionOnTop));
        (_breakOwed, _spaceOwed) = (false, 0);
        if (table.Caption is { } caption && !captionOnTop)
        {
            AddCaption(caption, table.Attributes.Id, context, keepNext: false);
        }

        SpaceAround(style);
        Leave(style);
    }

    // A break, an anchor or space that is due before a table needs a paragraph to stand on.
    private void KeepAnchors(FlowContext context)
    {
        if (!_breakOwed && (_items.Count == 0 || _items[^1] is FlowParagraph))
        {
            return;
        }

        var format = ParagraphFormat.WordDefault with { Left = context.Left, Line = 20, LineRule = LineRule.Exact, KeepNext = true };
        Add(new FlowParagraph("Normal", format, _formats.RunOf(_book.Root), []));
    }

    private void SpaceAround(ComputedStyle style)
    {
        var top = FormatReader.Vertical(style.Margin.Top, Dimension.Zero, _measure);
        var bottom = FormatReader.Vertical(style.Margin.Bottom, Dimension.Zero, _measure);
        var table = _items.FindLastIndex(i => i is FlowTable);
        var first = table > 0 && _items[table - 1] is FlowParagraph { Style: "Caption" } ? table - 1 : table;
        if (first == table && first > 0 && _items[first - 1] is FlowParagraph above)
        {
            _items[first - 1] = above with { Format = above.Format with { After = Math.Max(top, above.Format.After) } };
        }
        else if (first < table && _items[first] is FlowParagraph caption)
        {
            _items[first] = caption with { Format = caption.Format with { Before = Math.Max(top, caption.Format.Before) } };
        }

        if (_items[^1] is FlowParagraph last)
        {
            _items[^1] = last with { Format = last.Format with { After = Math.Max(bottom, last.Format.After) } };
        }
        else
        {
            _spaceOwed = bottom;
        }
    }

    private FlowTable BuildTable(Table table, ComputedStyle style, FlowContext context, bool keepsCaption)
    {
        var available = Units.Twips(_measure) - context.Left - context.Right;
        var run = _formats.RunOf(style);
        var widths = Tables.ColumnWidths.Of(table, available, run.HalfPoints, fills: !style.Width.IsAuto);
        var rows = new List<FlowRow>();
        var grid = new Tables.CellGrid(Math.Min(table.Columns.Count, MostColumns));
        var count = table.Head.Count + table.Body.Count;
        foreach (var row in table.Head)
        {
            rows.Add(BuildRow(table, row, true, grid, count - rows.Count, keeps: true));
        }

        foreach (var row in table.Body)
        {
            var keeps = count <= ShortTable && (keepsCaption || rows.Count < count - 1);
            rows.Add(BuildRow(table, row, false, grid, count - rows.Count, keeps));
        }

        return new FlowTable(widths, ValueList.From(rows), context.Left, style.Border)
        {
            Title = table.Caption is { } caption ? _book.TextOf(caption.Inlines) : null,
            IsCentered = style.Margin is { Left.IsAuto: true, Right.IsAuto: true },
        };
    }

    private FlowRow BuildRow(Table table, TableRow row, bool isHead, Tables.CellGrid grid, int rowsLeft, bool keeps)
    {
        var cells = new List<FlowCell>();
        var rowStyle = _book.StyleOf(row);
        foreach (var place in grid.Place(row, rowsLeft))
        {
            cells.Add(place.Cell is { } cell && !place.IsContinued
                ? BuildCell(cell, rowStyle, table.Columns[place.Column], isHead, place, keeps)
                : EmptyCell(place, isHead));
        }

        return new FlowRow(ValueList.From(cells), isHead);
    }

    private FlowCell EmptyCell(Tables.CellPlace place, bool isHead)
    {
        var style = _book.StyleOfSketch(Naming.BuiltInStyles.SketchOf(isHead ? "TableHeading" : "TableText"));
        var merge = place.IsContinued ? RowMerge.Continue : RowMerge.None;
        var borders = place.Cell is { } cell ? _book.StyleOf(cell).Border : style.Border;
        return new FlowCell([], place.Span, merge) { Borders = borders, Padding = PaddingOf(style) };
    }

    private FlowCell BuildCell(
        TableCell cell, ComputedStyle rowStyle, TableColumn column, bool isHead, Tables.CellPlace place, bool keeps)
    {
        var style = _book.StyleOf(cell);
        var outer = (_items, _breakOwed, _spaceOwed, _holdsPicture);
        (_items, _breakOwed, _spaceOwed, _holdsPicture) = ([], false, 0, false);
        if (cell.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        AddBlocks(cell.Blocks, new FlowContext(0, 0, isHead ? "TableHeading" : "TableText", 0, FlowPlace.Cell));
        var items = new List<FlowItem>();
        foreach (var item in _items)
        {
            items.Add(item is FlowParagraph paragraph ? InCell(paragraph, style, column, keeps) : item);
        }

        (_items, _breakOwed, _spaceOwed, _holdsPicture) = outer;
        return new FlowCell(ValueList.From(items), place.Span, place.RowSpan > 1 ? RowMerge.Start : RowMerge.None)
        {
            Borders = WithRow(style.Border, rowStyle.Border),
            Padding = PaddingOf(style),
            Ground = (style.BackgroundColor.Alpha > 0 ? style.BackgroundColor : rowStyle.BackgroundColor).ToRgb(),
            Vertical = style.VerticalAlign.Mode,
        };
    }

    private static FlowParagraph InCell(FlowParagraph paragraph, ComputedStyle cell, TableColumn column, bool keeps) => paragraph with
    {
        Format = paragraph.Format with
        {
            KeepNext = keeps || paragraph.Format.KeepNext,
            FirstLine = paragraph.List is null ? 0 : paragraph.Format.FirstLine,
            Alignment = column.Alignment switch
            {
                ColumnAlignment.Left => TextAlignment.Left,
                ColumnAlignment.Center => TextAlignment.Center,
                ColumnAlignment.Right => TextAlignment.Right,
                _ => Unjustified(cell.TextAlign),
            },
        },
    };

    private Sides<int> PaddingOf(ComputedStyle style)
    {
        int Of(Dimension side) => Math.Max(0, Units.Twips(side.Resolve(_measure, Length.Zero)));
        return new Sides<int>(Of(style.Padding.Top), Of(style.Padding.Right), Of(style.Padding.Bottom), Of(style.Padding.Left));
    }

    private static Sides<Border> WithRow(Sides<Border> cell, Sides<Border> row) => new(
        cell.Top.Style == BorderStyle.None ? row.Top : cell.Top,
        cell.Right,
        cell.Bottom.Style == BorderStyle.None ? row.Bottom : cell.Bottom,
        cell.Left);
}
