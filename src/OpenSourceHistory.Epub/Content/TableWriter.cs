using System.Globalization;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Writes tables: caption first, column widths, head cells that say what they head.</summary>
/// <param name="elements">Receives elements and text.</param>
/// <param name="inlines">Writes captions.</param>
/// <param name="blocks">Writes cells.</param>
internal sealed class TableWriter(ElementWriter elements, InlineWriter inlines, BlockWriter blocks)
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    public void Write(Table table)
    {
        if (!TableWidth.IsTooWide(table, elements.Styled))
        {
            WriteTable(table);
            return;
        }

        // A table wider than the screen moves in a frame of its own, which the keyboard reaches, too.
        elements.Start("div", "wide-table");
        elements.Semantics(null, "region");
        elements.Attribute("tabindex", "0");
        elements.Attribute("aria-label", NameOf(table));
        elements.NewLine();
        WriteTable(table);
        elements.NewLine();
        elements.End();
    }

    private string NameOf(Table table)
    {
        var caption = table.Caption;
        string?[] parts = [caption?.Label, caption is null ? null : elements.Styled.TextOf(caption.Inlines).Trim()];
        var name = string.Join(". ", parts.Where(p => !string.IsNullOrEmpty(p)));
        return name.Length > 0 ? name : Vocabulary.Of(elements.Styled.Book.Metadata.Language)["table"];
    }

    private void WriteTable(Table table)
    {
        elements.Start(table);
        elements.NewLine();
        if (table.Caption is { } caption)
        {
            CaptionWriter.Write(elements, inlines, caption, isInTable: true);
            elements.NewLine();
        }

        WriteColumns(table.Columns);
        WriteRows("thead", table.Head, table.Columns, isHead: true);
        WriteRows("tbody", table.Body, table.Columns, isHead: false);
        WriteRows("tfoot", table.Foot, table.Columns, isHead: false);
        elements.End();
    }

    private void WriteColumns(ValueList<TableColumn> columns)
    {
        if (!columns.Any(c => c.RelativeWidth is not null))
        {
            return;
        }

        elements.Start("colgroup");
        foreach (var column in columns)
        {
            elements.Start("col");
            if (column.RelativeWidth is { } width)
            {
                elements.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"width:{width * 100:0.#}%"));
            }

            elements.EndVoid();
        }

        elements.End();
        elements.NewLine();
    }

    private void WriteRows(string group, ValueList<TableRow> rows, ValueList<TableColumn> columns, bool isHead)
    {
        if (rows.Count == 0)
        {
            return;
        }

        elements.Start(group);
        elements.NewLine();
        var covered = new int[columns.Count];
        foreach (var row in rows)
        {
            elements.StartInTable(row, isHead);
            WriteCells(row, columns, covered, isHead);
            elements.End();
            elements.NewLine();
        }

        elements.End();
        elements.NewLine();
    }

    // Cells of earlier rows that reach into this one push its cells to the right: covered[c] rows more, from this one on.
    private void WriteCells(TableRow row, ValueList<TableColumn> columns, int[] covered, bool isHead)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            column = SkipCovered(covered, column);
            WriteCell(cell, column < columns.Count ? columns[column].Alignment : ColumnAlignment.Default, isHead);
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                if (column < covered.Length)
                {
                    covered[column] = cell.RowSpan - 1;
                }
            }
        }

        SkipCovered(covered, column);
    }

    private static int SkipCovered(int[] covered, int column)
    {
        while (column < covered.Length && covered[column] > 0)
        {
            covered[column++]--;
        }

        return column;
    }

    private void WriteCell(TableCell cell, ColumnAlignment alignment, bool isHead)
    {
        elements.StartInTable(cell, isHead, Elements.ClassOf(cell.AlignmentIn(alignment)));
        if (cell.IsHeading && !isHead)
        {
            elements.Attribute("scope", "row");
        }
        else if (isHead)
        {
            elements.Attribute("scope", cell.ColumnSpan > 1 ? "colgroup" : "col");
        }

        WriteSpan("colspan", cell.ColumnSpan);
        WriteSpan("rowspan", cell.RowSpan);
        elements.Generated(cell, PseudoElement.Before);
        blocks.Write(cell.Blocks);
        elements.Generated(cell, PseudoElement.After);
        elements.End();
    }

    private void WriteSpan(string name, int count)
    {
        if (count > 1)
        {
            elements.Attribute(name, count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
