using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Tables in all of Markdown's spellings.</summary>
/// <param name="context">The file's conversion.</param>
/// <param name="blocks">Converts what cells hold.</param>
internal sealed class TableConverter(ConversionContext context, BlockConverter blocks)
{
    /// <summary>True where a paragraph is a table's caption.</summary>
    public static bool IsCaption(Md.ParagraphBlock paragraph) => LengthOfMark(paragraph) > 0;

    /// <summary>Converts a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">The paragraph with its caption, or null.</param>
    public Table Convert(ManuscriptTable table, Md.ParagraphBlock? caption)
    {
        var rows = table.Select(r => ConvertRow((MdTables.TableRow)r)).ToList();
        var head = rows.GetRange(0, table.HeadRows);
        var foot = rows.GetRange(rows.Count - table.FootRows, table.FootRows);
        var body = rows.GetRange(table.HeadRows, rows.Count - table.HeadRows - table.FootRows);

        // A head of empty cells is how Pandoc's users write a table without one.
        if (head.Count == 1 && body.Count > 0 && head[0].Cells.All(c => c.Blocks.Count == 0))
        {
            head.Clear();
        }

        var span = context.Spans.Trimmed(context.Spans.Of(table));
        if (table.IsUneven)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnevenGrid, span, "Bars of this grid table do not stand below each other; cells may have run together",
                "Draw each bar below the plus signs of the rules, or write \\| for a bar in a text");
        }

        return new Table(ConvertCaption(caption), ColumnsOf(table), ValueList.From(head), ValueList.From(body))
        {
            Foot = ValueList.From(foot),
            Span = span,
            Attributes = caption?.GetAuthorAttributes() is { } own && own != Attributes.None ? own : table.GetAuthorAttributes(),
        };
    }

    private static int LengthOfMark(Md.ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is MdInlines.LiteralInline first ? CaptionSyntax.LengthOfMark(first.Content.AsSpan()) : 0;

    private Caption? ConvertCaption(Md.ParagraphBlock? paragraph)
    {
        if (paragraph is null)
        {
            return null;
        }

        var length = LengthOfMark(paragraph);
        var first = (MdInlines.LiteralInline)paragraph.Inline!.FirstChild!;
        first.Content.Start += length;
        first.Span.Start += length;
        var inlines = blocks.ConvertInlines(paragraph);
        var span = context.Spans.Trimmed(context.Spans.Of(paragraph));
        if (inlines.Count > 0 && inlines[^1] is Text last)
        {
            inlines = ValueList.From<Inline>([.. inlines.AsSpan()[..^1], last.Part(0, last.Value.TrimEnd().Length)]);
        }

        inlines = ValueList.From(inlines.Where(i => i is not Text { Value.Length: 0 }));
        return inlines.Count == 0 ? null : new Caption(inlines) { Span = span };
    }

    private TableRow ConvertRow(MdTables.TableRow row)
    {
        var cells = new List<TableCell>(row.Count);
        foreach (var child in row)
        {
            var cell = (MdTables.TableCell)child;
            cells.Add(new TableCell(blocks.Convert(cell), Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan))
            {
                Span = context.Spans.Trimmed(context.Spans.Of(cell)),
            });
        }

        return new TableRow(ValueList.From(cells)) { Span = context.Spans.Trimmed(context.Spans.Of(row)) };
    }

    // A row of a pipe table may have more cells than its head: nothing of them is lost.
    private static ValueList<TableColumn> ColumnsOf(ManuscriptTable table)
    {
        var count = table.ColumnDefinitions.Count;
        foreach (var child in table)
        {
            count = Math.Max(count, ((MdTables.TableRow)child).Sum(c => Math.Max(1, ((MdTables.TableCell)c).ColumnSpan)));
        }

        var columns = new List<TableColumn>(count);
        for (var i = 0; i < count; i++)
        {
            var definition = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i] : null;
            var alignment = definition?.Alignment switch
            {
                MdTables.TableColumnAlign.Left => ColumnAlignment.Left,
                MdTables.TableColumnAlign.Center => ColumnAlignment.Center,
                MdTables.TableColumnAlign.Right => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            };
            columns.Add(new TableColumn(alignment, definition is { Width: > 0 } ? Math.Round(definition.Width / 100, 4) : null));
        }

        return ValueList.From(columns);
    }
}
