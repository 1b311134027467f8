namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets blocks in balanced columns (CSS Multi-column 1): a band of columns for each page that they need.</summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class ColumnSetter(BlockSetter flow)
{
    /// <summary>Sets blocks in columns.</summary>
    /// <param name="set">Sets the blocks, one below the other, in the room given.</param>
    /// <param name="scope">The box that asks for columns.</param>
    public void Set(Action<BlockSetter, Measure> set, BoxScope scope)
    {
        var count = scope.Style.ColumnCount;
        var width = (scope.Content.Width - (scope.Style.ColumnGap * (count - 1))) / count;
        var builder = new GalleyBuilder();
        set(flow.Inner(builder), new Measure(Length.Zero, width));
        var column = builder.ToGalley();
        flow.Target.Take(column.Findings);
        var room = RoomOnFirstPage();
        var bands = new List<GalleyRow>();
        for (var first = 0; first < column.Rows.Count;)
        {
            var cuts = Balance(column, first, count, RoomBesideNotes(column, first, count, room));
            bands.Add(BandOf(column, first, cuts, scope, width + scope.Style.ColumnGap));
            first = cuts[^1];
            room = flow.Context.PageHeight;
        }

        if (bands.Count > 0)
        {
            flow.Target.Add(new ColumnsItem(ValueList.From(bands)));
        }
    }

    // What is left of the page, judged by the rows since the last forced break; a page of its own where that is little.
    private Length RoomOnFirstPage()
    {
        var page = flow.Context.PageHeight.ScaledPoints;
        var left = new Length(page - (flow.Target.HeightSinceBreak().ScaledPoints % page));
        return left < flow.Context.PageHeight * 0.25 ? flow.Context.PageHeight : left;
    }

    // What notes leave of a page: notes stand on the page of their call, so that the higher the columns, the more stands below them. At least
    // a row stands in each column, whose notes are torn where they are too long.
    private Length RoomBesideNotes(Galley column, int first, int count, Length page)
    {
        if (HeightOfNotes(column, first, Cut(column, first, count, page)[^1]) == Length.Zero)
        {
            return page;
        }

        var (low, high) = (Math.Min(column.Rows[first].Row.Height.ScaledPoints, page.ScaledPoints), page.ScaledPoints);
        while (high - low > Length.PerPoint / 4)
        {
            var middle = (low + high) / 2;
            var cuts = Cut(column, first, count, new Length(middle));
            var fits = HeightOfBand(column, first, cuts) + HeightOfNotes(column, first, cuts[^1]) <= page;
            (low, high) = fits ? (middle, high) : (low, middle);
        }

        return new Length(low);
    }

    private static Length HeightOfBand(Galley column, int first, int[] cuts)
    {
        var height = Length.Zero;
        for (var i = 0; i < cuts.Length; i++)
        {
            height = Length.Max(height, new RowStack(column, i == 0 ? first : cuts[i - 1], cuts[i], Length.Zero, Length.Zero).Height);
        }

        return height;
    }

    private Length HeightOfNotes(Galley column, int first, int end)
    {
        var height = Length.Zero;
        foreach (var row in column.Rows.AsSpan()[first..end])
        {
            foreach (var note in row.Row.Notes)
            {
                var space = height == Length.Zero ? flow.Context.AroundNotes : note.Column.Rows[0].SpaceBefore;
                height += space + note.Column.Height;
            }
        }

        return height;
    }

    // The least height at which the rows fit the columns, or as many rows as the tallest columns hold.
    private static int[] Balance(Galley column, int first, int count, Length tallest)
    {
        var cuts = Cut(column, first, count, tallest);
        if (cuts[^1] < column.Rows.Count)
        {
            return cuts;
        }

        var (low, high) = (0L, tallest.ScaledPoints);
        while (high - low > Length.PerPoint / 4)
        {
            var middle = (low + high) / 2;
            var trial = Cut(column, first, count, new Length(middle));
            (low, high) = trial[^1] == column.Rows.Count ? (low, middle) : (middle, high);
        }

        return Cut(column, first, count, new Length(high));
    }

    private static int[] Cut(Galley column, int first, int count, Length height)
    {
        var cuts = new int[count];
        var row = first;
        for (var i = 0; i < count; i++)
        {
            row = EndOfColumn(column, row, height, mayStayEmpty: i > 0);
            cuts[i] = row;
        }

        return cuts;
    }

    private static int EndOfColumn(Galley column, int first, Length height, bool mayStayEmpty)
    {
        var y = Length.Zero;
        var best = first;
        for (var row = first; row < column.Rows.Count; row++)
        {
            y += column.Rows[row].Row.Height + (row == first ? Length.Zero : column.Rows[row].SpaceBefore);
            if (y > height)
            {
                break;
            }

            if (row + 1 == column.Rows.Count || column.Rows[row + 1].CostBefore < BreakCosts.WidowOrOrphan)
            {
                best = row + 1;
            }
        }

        return best > first || mayStayEmpty ? best : first + 1;
    }

    private static GalleyRow BandOf(Galley column, int first, int[] cuts, BoxScope scope, Length step)
    {
        var content = new RowContent();
        var height = Length.Zero;
        for (var i = 0; i < cuts.Length; i++)
        {
            var start = i == 0 ? first : cuts[i - 1];
            if (cuts[i] > start)
            {
                var part = new RowStack(column, start, cuts[i], step * i, Length.Zero);
                content.Add(part);
                height = Length.Max(height, part.Height);
            }
        }

        return content.ToRow(height, column.Rows[first].Row.Baseline, scope.Span) with { X = scope.Content.X };
    }
}
