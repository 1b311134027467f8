using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Pipe tables and grid tables.</summary>
/// <param name="context">The file's conversion.</param>
/// <param name="blocks">Converts what cells hold.</param>
internal sealed class TableConverter(ConversionContext context, BlockConverter blocks)
{
    /// <summary>True where a paragraph is a table's caption.</summary>
    public static bool IsCaption(Md.ParagraphBlock paragraph) => LengthOfMark(paragraph) > 0;

    /// <summary>Converts a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">The paragraph with its caption, or null.</param>
    public Table Convert(MdTables.Table table, Md.ParagraphBlock? caption)
    {
        var head = new List<TableRow>();
        var body = new List<TableRow>();
        foreach (var child in table)
        {
            var row = (MdTables.TableRow)child;
            (row.IsHeader && body.Count == 0 ? head : body).Add(ConvertRow(row));
        }

        // A head of empty cells is how Pandoc's users write a table without one.
        if (head.Count == 1 && body.Count > 0 && head[0].Cells.All(c => c.Blocks.Count == 0))
        {
            head.Clear();
        }

        return new Table(ConvertCaption(caption), ColumnsOf(table), ValueList.From(head), ValueList.From(body))
        {
            Span = context.Spans.Trimmed(context.Spans.Of(table)),
            Attributes = caption?.GetAuthorAttributes() ?? Attributes.None,
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

    // The library leaves one definition too many behind a closing bar.
    private static ValueList<TableColumn> ColumnsOf(MdTables.Table table)
    {
        var count = 0;
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
