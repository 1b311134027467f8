using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>Writes tables (17.4).</summary>
/// <param name="blocks">Writes the content of cells.</param>
/// <param name="look">What the table style says.</param>
internal sealed class TableWriter(BlockWriter blocks, TableLook look)
{
    /// <summary>Identifier of the table style.</summary>
    public const string Style = "BookTable";

    /// <summary>Identifier of a table style that the author names; what begins it sets it apart from other kinds of styles.</summary>
    /// <param name="name">Its name.</param>
    public static string IdOf(string name) => "Table_" + ReadableNames.ToId(name);

    /// <summary>Makes a table.</summary>
    public W.Table Make(FlowTable table)
    {
        var grid = new W.TableGrid();
        foreach (var width in table.Columns)
        {
            grid.AppendChild(new W.GridColumn { Width = Units.Text(width) });
        }

        var element = new W.Table(PropertiesOf(table), grid);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            element.AppendChild(MakeRow(table, i));
        }

        return element;
    }

    private static W.TableProperties PropertiesOf(FlowTable table)
    {
        var properties = new W.TableProperties(
            new W.TableStyle { Val = table.StyleName is { Length: > 0 } name ? IdOf(name) : Style },
            new W.TableWidth { Width = Units.Text(Sum(table.Columns, 0, table.Columns.Count)), Type = W.TableWidthUnitValues.Dxa });
        if (table.IsCentered)
        {
            properties.AppendChild(new W.TableJustification { Val = W.TableRowAlignmentValues.Center });
        }
        else if (table.Left != 0)
        {
            properties.AppendChild(new W.TableIndentation { Width = table.Left, Type = W.TableWidthUnitValues.Dxa });
        }

        properties.AppendChild(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        var hasHead = table.Rows is [{ IsHead: true }, ..];
        properties.AppendChild(new W.TableLook
        {
            Val = hasHead ? "0420" : "0400",
            FirstRow = hasHead,
            LastRow = false,
            FirstColumn = false,
            LastColumn = false,
            NoHorizontalBand = false,
            NoVerticalBand = true,
        });
        if (table.Title is not null)
        {
            properties.AppendChild(new W.TableCaption { Val = XmlSafeText.Clean(table.Title) });
        }

        return properties;
    }

    private W.TableRow MakeRow(FlowTable table, int index)
    {
        var row = table.Rows[index];
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (row.IsHead)
        {
            properties.AppendChild(new W.TableHeader());
        }

        var element = new W.TableRow(properties);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            element.AppendChild(MakeCell(table, index, cell, column));
            column += cell.ColumnSpan;
        }

        return element;
    }

    private W.TableCell MakeCell(FlowTable table, int row, FlowCell cell, int column)
    {
        var element = new W.TableCell(CellPropertiesOf(table, row, cell, column));
        foreach (var block in blocks.Make(cell.Items))
        {
            element.AppendChild(block);
        }
        // A cell ends in a paragraph (17.4.65).
        if (element.LastChild is not W.Paragraph)
        {
            element.AppendChild(EmptyParagraph(table.Rows[row].IsHead));
        }

        return element;
    }

    private static W.Paragraph EmptyParagraph(bool isHead) =>
        new(new W.ParagraphProperties(new W.ParagraphStyleId { Val = isHead ? "TableHeading" : "TableText" }));

    private W.TableCellProperties CellPropertiesOf(FlowTable table, int row, FlowCell cell, int column)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth
        {
            Width = Units.Text(Sum(table.Columns, column, cell.ColumnSpan)),
            Type = W.TableWidthUnitValues.Dxa,
        });
        if (cell.ColumnSpan > 1)
        {
            properties.AppendChild(new W.GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.Merge is RowMerge.Start or RowMerge.Continue)
        {
            properties.AppendChild(cell.Merge == RowMerge.Start ? new W.VerticalMerge { Val = W.MergedCellValues.Restart } : new W.VerticalMerge());
        }

        var isHead = row == 0 && table.Rows[0].IsHead;
        if (!look.Draws(cell.Borders, table.Borders, isHead))
        {
            properties.AppendChild(BordersOf(table, row, cell));
        }

        AppendLook(properties, look.CellOf(isHead), cell);
        return properties;
    }

    // Padding is that of the whole table in a table style.
    private void AppendLook(W.TableCellProperties properties, FlowCell styled, FlowCell cell)
    {
        if (cell.Ground != styled.Ground)
        {
            properties.AppendChild(ParagraphElements.Shading(cell.Ground));
        }

        if (cell.Padding != look.Body.Padding)
        {
            properties.AppendChild(TableElements.MarginOf(cell.Padding));
        }

        if (TableElements.VerticalOf(cell.Vertical) != TableElements.VerticalOf(styled.Vertical))
        {
            properties.AppendChild(new W.TableCellVerticalAlignment { Val = TableElements.VerticalOf(cell.Vertical) });
        }
    }

    // Rules of the table itself are drawn on its outermost cells: Word lets a cell's rule win over its table's.
    private static W.TableCellBorders BordersOf(FlowTable table, int row, FlowCell cell)
    {
        var top = row == 0 && cell.Borders.Top.Style == BorderStyle.None ? table.Borders.Top : cell.Borders.Top;
        var bottom = row == table.Rows.Count - 1 && cell.Borders.Bottom.Style == BorderStyle.None ? table.Borders.Bottom : cell.Borders.Bottom;
        return TableElements.BordersOf(new Sides<Border>(top, cell.Borders.Right, bottom, cell.Borders.Left));
    }

    private static int Sum(ValueList<int> columns, int start, int count)
    {
        var sum = 0;
        for (var i = start; i < Math.Min(start + count, columns.Count); i++)
        {
            sum += columns[i];
        }

        return sum;
    }
}
