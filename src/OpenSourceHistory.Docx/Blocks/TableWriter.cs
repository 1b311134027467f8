using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>Writes tables (17.4).</summary>
/// <param name="blocks">Writes the content of cells.</param>
internal sealed class TableWriter(BlockWriter blocks)
{
    /// <summary>Identifier of the table style.</summary>
    public const string Style = "BookTable";

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
            new W.TableStyle { Val = Style },
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
        properties.AppendChild(new W.TableLook
        {
            Val = "0420",
            FirstRow = table.Rows is [{ IsHead: true }, ..],
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

    private static W.TableCellProperties CellPropertiesOf(FlowTable table, int row, FlowCell cell, int column)
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

        AppendBorders(properties, table, row, cell);
        if (cell.Ground.Alpha > 0)
        {
            properties.AppendChild(ParagraphElements.Shading(cell.Ground));
        }

        if (cell.Padding != default)
        {
            properties.AppendChild(MarginOf(cell.Padding));
        }

        if (VerticalOf(cell.Vertical) is { } vertical)
        {
            properties.AppendChild(new W.TableCellVerticalAlignment { Val = vertical });
        }

        return properties;
    }

    // Rules of the table itself are drawn on its outermost cells: Word lets a cell's rule win over its table's.
    private static void AppendBorders(W.TableCellProperties properties, FlowTable table, int row, FlowCell cell)
    {
        var top = row == 0 && cell.Borders.Top.Style == BorderStyle.None ? table.Borders.Top : cell.Borders.Top;
        var bottom = row == table.Rows.Count - 1 && cell.Borders.Bottom.Style == BorderStyle.None ? table.Borders.Bottom : cell.Borders.Bottom;
        var borders = new W.TableCellBorders();
        if (top.Style != BorderStyle.None)
        {
            borders.AppendChild(ParagraphElements.Border<W.TopBorder>(top));
        }

        if (cell.Borders.Left.Style != BorderStyle.None)
        {
            borders.AppendChild(ParagraphElements.Border<W.LeftBorder>(cell.Borders.Left));
        }

        if (bottom.Style != BorderStyle.None)
        {
            borders.AppendChild(ParagraphElements.Border<W.BottomBorder>(bottom));
        }

        if (cell.Borders.Right.Style != BorderStyle.None)
        {
            borders.AppendChild(ParagraphElements.Border<W.RightBorder>(cell.Borders.Right));
        }

        if (borders.HasChildren)
        {
            properties.AppendChild(borders);
        }
    }

    private static W.TableCellMargin MarginOf(Sides<int> padding) => new(
        new W.TopMargin { Width = Units.Text(padding.Top), Type = W.TableWidthUnitValues.Dxa },
        new W.LeftMargin { Width = Units.Text(padding.Left), Type = W.TableWidthUnitValues.Dxa },
        new W.BottomMargin { Width = Units.Text(padding.Bottom), Type = W.TableWidthUnitValues.Dxa },
        new W.RightMargin { Width = Units.Text(padding.Right), Type = W.TableWidthUnitValues.Dxa });

    private static W.TableVerticalAlignmentValues? VerticalOf(VerticalAlignMode mode) => mode switch
    {
        VerticalAlignMode.Middle => W.TableVerticalAlignmentValues.Center,
        VerticalAlignMode.Bottom => W.TableVerticalAlignmentValues.Bottom,
        _ => null,
    };

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
