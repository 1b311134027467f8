using System.Diagnostics;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Finds how wide the columns of a table are (CSS 2.2, section 17.5.2.2).</summary>
/// <param name="flow">The blocks around the table.</param>
/// <param name="grid">The table.</param>
/// <param name="axes">What is aligned in its columns.</param>
/// <param name="room">Room of the table.</param>
internal sealed class ColumnWidths(BlockSetter flow, TableGrid grid, ColumnAxes axes, Length room)
{
    // Words whole, words divided by hyphens alone, all on one line.
    private readonly Length[] _least = new Length[grid.ColumnCount];
    private readonly Length[] _hyphenated = new Length[grid.ColumnCount];
    private readonly Length[] _most = new Length[grid.ColumnCount];

    /// <summary>True where columns are narrower than their longest words.</summary>
    public bool AreNarrow { get; private set; }

    /// <summary>The widths, left to right.</summary>
    public Length[] Find()
    {
        MeasureCells();
        var style = flow.Context.Book.StyleOf(grid.Table);
        var wished = style.Width.IsAuto ? (Length?)null : Length.Min(room, style.Width.Resolve(room, room));
        var widths = HasShares() ? ByShares(wished ?? room) : ByContent(wished);
        return widths;
    }

    // Hyphenation is asked for where words do not fit whole.
    private void MeasureHyphenated()
    {
        foreach (var cell in grid.Cells)
        {
            var insets = CellInsets.Of(cell.Style, room);
            var content = Length.Max(axes.WidthFor(cell), WidthsOf(cell.Cell.Blocks, HyphenationMode.Auto).Hyphenated);
            Widen(_hyphenated, cell, Length.Min(content + insets.Left + insets.Right, WidthOf(_least, cell)));
        }
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
            Widen(_least, cell, Length.Max(axes.WidthFor(cell), content.Minimum) + extra);
            Widen(_most, cell, Length.Max(axes.WidthFor(cell), content.Maximum) + extra);
        }
    }

    // A cell over several columns widens them evenly by what they lack.
    private static void Widen(Length[] columns, GridCell cell, Length width)
    {
        var have = WidthOf(columns, cell);
        for (var i = cell.Column; i < cell.EndColumn && width > have; i++)
        {
            columns[i] += (width - have) / cell.ColumnSpan;
        }
    }

    private static Length WidthOf(Length[] columns, GridCell cell) => Sum(columns[cell.Column..cell.EndColumn]);

    private IntrinsicWidths WidthsOf(ValueList<Block> blocks, HyphenationMode? hyphens = null)
    {
        var (least, hyphenated, most) = (Length.Zero, Length.Zero, Length.Zero);
        foreach (var block in blocks)
        {
            var widths = WidthsOf(block, hyphens);
            least = Length.Max(least, widths.Minimum);
            hyphenated = Length.Max(hyphenated, widths.Hyphenated);
            most = Length.Max(most, widths.Maximum);
        }

        return new IntrinsicWidths(least, most) { Hyphenated = hyphenated };
    }

    private IntrinsicWidths WidthsOf(Block block, HyphenationMode? hyphens) => block switch
    {
        Paragraph paragraph => WidthsOf(paragraph, paragraph.Inlines, hyphens),
        Heading heading => WidthsOf(heading, heading.Inlines, hyphens),
        CodeBlock code => WidthsOf(code, [new Text(code.Text) { Span = code.Span, Map = code.Map }], null),
        Div div => Indented(div, WidthsOf(div.Blocks, hyphens)),
        BlockQuote quote => Indented(quote, WidthsOf(quote.Blocks, hyphens)),
        ListBlock list => Indented(list, WidthsOf(ValueList.From(list.Items.SelectMany(item => item.Blocks)), hyphens)),
        Contents or DefinitionList or Figure or IndexEntries or LineBlock or NoteCollection or PageBreak or Table or ThematicBreak =>
            new IntrinsicWidths(room / grid.ColumnCount, room),
        _ => throw new UnreachableException(),
    };

    private IntrinsicWidths WidthsOf(Block block, ValueList<Inline> inlines, HyphenationMode? hyphens)
    {
        var style = flow.Context.Book.StyleOf(block);
        style = style.Hyphens == HyphenationMode.Manual && hyphens is { } mode ? style with { Hyphens = mode } : style;
        return flow.Context.Text.Measure(new ParagraphContent(block, inlines, style), flow.Context.References);
    }

    private IntrinsicWidths Indented(Block block, IntrinsicWidths inner)
    {
        var insets = CellInsets.Of(flow.Context.Book.StyleOf(block), room);
        var extra = insets.Left + insets.Right;
        return new IntrinsicWidths(inner.Minimum + extra, inner.Maximum + extra) { Hyphenated = inner.Hyphenated + extra };
    }

    // Shares as the author gave them, made to sum to the width; columns without one get an even part of what is left. None is narrower than its words.
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
        return Shared(width, [.. shares.Select(share => share > 0 ? share : rest)], Floors(width));
    }

    private Length[] Floors(Length width)
    {
        if (Sum(_least) <= width)
        {
            return _least;
        }

        ReportTooWide();
        MeasureHyphenated();
        return Sum(_hyphenated) <= width ? _hyphenated : new Length[grid.ColumnCount];
    }

    // Columns whose share is too small get what they need; the others share the rest.
    private static Length[] Shared(Length width, double[] shares, Length[] floors)
    {
        var isFixed = new bool[shares.Length];
        for (var isMore = true; isMore;)
        {
            isMore = false;
            var (room, total) = Left(width, shares, floors, isFixed);
            for (var i = 0; i < shares.Length; i++)
            {
                if (!isFixed[i] && room * (shares[i] / total) < floors[i])
                {
                    (isFixed[i], isMore) = (true, true);
                }
            }
        }

        var (free, sum) = Left(width, shares, floors, isFixed);
        return [.. shares.Select((share, i) => isFixed[i] ? floors[i] : free * (share / sum))];
    }

    private static (Length Room, double Total) Left(Length width, double[] shares, Length[] floors, bool[] isFixed)
    {
        var (room, total) = (width, 0.0);
        for (var i = 0; i < shares.Length; i++)
        {
            room -= isFixed[i] ? floors[i] : Length.Zero;
            total += isFixed[i] ? 0 : shares[i];
        }

        return (room, total);
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
            ReportTooWide();
            MeasureHyphenated();
            return Sum(_hyphenated) <= width ? Between(width, _hyphenated, _least) : Between(width, new Length[grid.ColumnCount], _hyphenated);
        }

        return most <= width ? Scaled(_most, width / Length.Max(most, new Length(1))) : Between(width, _least, _most);
    }

    private void ReportTooWide()
    {
        AreNarrow = true;
        flow.Target.Warn(
            TypesettingCodes.TableTooWide,
            grid.Table.Span,
            $"The table is wider than {(flow.IsPlacedWhole ? "its place in a column, cell or figure" : "the page")}; its columns were narrowed below their longest words",
            "Shorten the longest words, give the columns widths, or set the table smaller",
            flow.IsPlacedWhole ? "In columns, column-span: all sets it across them" : "writing-mode: sideways-lr turns it by a quarter on a page of its own");
    }

    private static Length[] Scaled(Length[] widths, double factor) => [.. widths.Select(w => w * factor)];

    // Narrow columns get all they can use, so that only the widest give way: all are cut to the highest common limit that fits.
    private static Length[] Between(Length width, Length[] least, Length[] most)
    {
        var (low, high) = (0L, width.ScaledPoints);
        while (high - low > 1)
        {
            var middle = new Length((low + high) / 2);
            (low, high) = Sum(Cut(middle, least, most)) <= width ? (middle.ScaledPoints, high) : (low, middle.ScaledPoints);
        }

        return Cut(new Length(low), least, most);
    }

    private static Length[] Cut(Length limit, Length[] least, Length[] most) => [.. least.Select((own, i) => Length.Max(own, Length.Min(most[i], limit)))];
}
