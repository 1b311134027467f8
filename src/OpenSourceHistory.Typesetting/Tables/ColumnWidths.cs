using System.Diagnostics;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Finds how wide the columns of a table are (CSS 2.2, section 17.5.2.2).</summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="grid">The table.</param>
/// <param name="room">Room of the table.</param>
internal sealed class ColumnWidths(BlockSetter flow, TableGrid grid, Length room)
{
    private readonly Length[] _least = new Length[grid.ColumnCount];
    private readonly Length[] _most = new Length[grid.ColumnCount];

    /// <summary>The widths, left to right.</summary>
    public Length[] Find()
    {
        MeasureCells();
        var style = flow.Context.Book.StyleOf(grid.Table);
        var wished = style.Width.IsAuto ? (Length?)null : Length.Min(room, style.Width.Resolve(room, room));
        var widths = HasShares() ? ByShares(wished ?? room) : ByContent(wished);
        return widths;
    }

    private static Length Sum(Length[] lengths)
    {
        var sum = Length.Zero;
        foreach (var length in lengths)
        {
            sum += length;
        }

        return sum;
    }

    private bool HasShares()
    {
        foreach (var column in grid.Table.Columns)
        {
            if (column.RelativeWidth is > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void MeasureCells()
    {
        foreach (var cell in grid.Cells)
        {
            var insets = CellInsets.Of(cell.Style, room);
            var content = WidthsOf(cell.Cell.Blocks);
            var extra = insets.Left + insets.Right;
            Widen(_least, cell, content.Minimum + extra);
            Widen(_most, cell, content.Maximum + extra);
        }
    }

    // A cell over several columns widens them evenly by what they lack.
    private static void Widen(Length[] columns, GridCell cell, Length width)
    {
        var have = Length.Zero;
        for (var i = cell.Column; i < cell.EndColumn; i++)
        {
            have += columns[i];
        }

        for (var i = cell.Column; i < cell.EndColumn && width > have; i++)
        {
            columns[i] += (width - have) / cell.ColumnSpan;
        }
    }

    private IntrinsicWidths WidthsOf(ValueList<Block> blocks)
    {
        var (least, most) = (Length.Zero, Length.Zero);
        foreach (var block in blocks)
        {
            var widths = WidthsOf(block);
            least = Length.Max(least, widths.Minimum);
            most = Length.Max(most, widths.Maximum);
        }

        return new IntrinsicWidths(least, most);
    }

    private IntrinsicWidths WidthsOf(Block block) => block switch
    {
        Paragraph paragraph => WidthsOf(paragraph, paragraph.Inlines),
        Heading heading => WidthsOf(heading, heading.Inlines),
        CodeBlock code => WidthsOf(code, [new Text(code.Text) { Span = code.Span, Map = code.Map }]),
        Div div => Indented(div, WidthsOf(div.Blocks)),
        BlockQuote quote => Indented(quote, WidthsOf(quote.Blocks)),
        ListBlock list => Indented(list, WidthsOf(ValueList.From(list.Items.SelectMany(item => item.Blocks)))),
        Contents or DefinitionList or Figure or IndexEntries or LineBlock or NoteCollection or PageBreak or Table or ThematicBreak =>
            new IntrinsicWidths(room / grid.ColumnCount, room),
        _ => throw new UnreachableException(),
    };

    private IntrinsicWidths WidthsOf(Block block, ValueList<Inline> inlines) =>
        flow.Context.Text.Measure(new ParagraphContent(block, inlines, flow.Context.Book.StyleOf(block)), flow.Context.References);

    private IntrinsicWidths Indented(Block block, IntrinsicWidths inner)
    {
        var insets = CellInsets.Of(flow.Context.Book.StyleOf(block), room);
        var extra = insets.Left + insets.Right;
        return new IntrinsicWidths(inner.Minimum + extra, inner.Maximum + extra);
    }

    // Shares as the author gave them, made to sum to the width; columns without one get an even part of what is left.
    private Length[] ByShares(Length width)
    {
        var shares = new double[grid.ColumnCount];
        var given = 0.0;
        var without = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = i < grid.Table.Columns.Count ? grid.Table.Columns[i].RelativeWidth ?? 0 : 0;
            given += shares[i];
            without += shares[i] > 0 ? 0 : 1;
        }

        var rest = without == 0 ? 0 : Math.Max(0.05, 1 - given) / without;
        var total = given + (rest * without);
        return [.. shares.Select(share => width * ((share > 0 ? share : rest) / total))];
    }

    private Length[] ByContent(Length? wished)
    {
        var (least, most) = (Sum(_least), Sum(_most));
        var width = wished ?? Length.Min(most, room);
        if (least > width && wished is not null)
        {
            width = Length.Min(room, least);
        }

        if (least > width)
        {
            flow.Target.Warn(
                TypesettingCodes.TableTooWide,
                grid.Table.Span,
                "The table is wider than the page; its columns were narrowed below their longest words",
                "Shorten the longest words, give the columns widths, or set the table smaller");
            return Narrowed(width);
        }

        return most <= width ? Scaled(_most, width / Length.Max(most, new Length(1))) : Between(width);
    }

    private static Length[] Scaled(Length[] widths, double factor) => [.. widths.Select(w => w * factor)];

    // Narrow columns get all they can use, so that only those with long text wrap: all are cut to the highest common limit that fits.
    private Length[] Between(Length width)
    {
        var (low, high) = (0L, width.ScaledPoints);
        while (high - low > 1)
        {
            var middle = new Length((low + high) / 2);
            (low, high) = Sum(Cut(middle)) <= width ? (middle.ScaledPoints, high) : (low, middle.ScaledPoints);
        }

        return Cut(new Length(low));
    }

    private Length[] Cut(Length limit) => [.. _least.Select((least, i) => Length.Max(least, Length.Min(_most[i], limit)))];

    // The widest columns give way first: all are cut to one common limit.
    private Length[] Narrowed(Length width)
    {
        var (low, high) = (0L, width.ScaledPoints);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            var sum = Sum([.. _least.Select(w => Length.Min(w, new Length(middle)))]);
            (low, high) = sum <= width ? (middle, high) : (low, middle);
        }

        return [.. _least.Select(w => Length.Min(w, new Length(low)))];
    }
}
