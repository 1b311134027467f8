namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Blocks in columns. Its rows are those of the columns, in the order of reading; how many of them stand in the band of columns on a page, and
/// so how high that is, is settled when pages are broken.
/// </summary>
/// <param name="Columns">Shares the rows out.</param>
/// <param name="First">Its first row there.</param>
/// <param name="End">The row behind its last.</param>
/// <param name="X">Left edge of the first column, from the left edge of the text block.</param>
/// <param name="Step">From the left edge of a column to that of the next.</param>
/// <param name="Span">Place in the manuscript.</param>
internal sealed record ColumnsItem(ColumnBalance Columns, int First, int End, Length X, Length Step, SourceSpan Span) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = RowsOf(Columns.Galley, First, End);

    /// <summary>The most height to which each column is filled before the next is begun; null where they are of like height.</summary>
    public Length? Filled { get; init; }

    /// <summary>Height where all of it stands on one page.</summary>
    public override Length Height => FullHeight(0, Bare.Count, WithLeads(0, Bare.Count, Columns.HeightOf(First, End)));

    /// <summary>What is repeated above columns stands in them.</summary>
    /// <param name="line">Index of the row.</param>
    public override RepeatedRows? HeadAbove(int line) => null;

    /// <inheritdoc/>
    public override Length HeightOf(int line) => line == 0 ? Height : Length.Zero;

    /// <summary>Height of the band that a row begins.</summary>
    /// <param name="line">Index of the row.</param>
    public Length BandHeight(int line) => WithLeads(line, line + 1, Columns.HeightOf(First + line, First + line + 1));

    /// <summary>Height of a band that is one row longer than another.</summary>
    /// <param name="line">Index of its first row.</param>
    /// <param name="end">Index of the row behind its last.</param>
    /// <param name="before">Height without its last row.</param>
    public Length BandHeight(int line, int end, Length before) =>
        WithLeads(line, end, Columns.HeightOf(First + line, First + end, before - LeadOf(line)));

    /// <summary>Height of a band where no page ends in it.</summary>
    /// <param name="line">Index of its first row.</param>
    /// <param name="end">Index of the row behind its last.</param>
    /// <param name="least">Its height in columns of like height.</param>
    public Length FullHeight(int line, int end, Length least) => FilledHeight(line, end, least, Length.Infinite);

    /// <summary>Height of a band that a page has room for.</summary>
    /// <param name="line">Index of its first row.</param>
    /// <param name="end">Index of the row behind its last.</param>
    /// <param name="least">Its height in columns of like height.</param>
    /// <param name="room">Height that the page has.</param>
    public Length FilledHeight(int line, int end, Length least, Length room)
    {
        if (Filled is not { } most || room <= least)
        {
            return least;
        }

        var leads = WithLeads(line, end, Length.Zero);
        return leads + Columns.FilledHeightOf(First + line, First + end, Length.Max(least - leads, Length.Min(most, room - leads)));
    }

    /// <summary>A band as one row, with all that stands around it.</summary>
    /// <param name="line">Index of its first row.</param>
    /// <param name="end">Index of the row behind its last.</param>
    /// <param name="height">Its height.</param>
    public GalleyRow Band(int line, int end, Length height)
    {
        var row = BareBand(line, end, height - LeadOf(line) - (end == Bare.Count ? LeadOut : Length.Zero));
        row = line == 0 ? FirstOf(row) : row;
        return end == Bare.Count ? LastOf(row) : row;
    }

    /// <summary>Bands for what is placed whole, each a row of it.</summary>
    /// <param name="tallest">Height that no band of more than one row passes.</param>
    public ValueList<GalleyRow> Bands(Length tallest)
    {
        var bands = new List<GalleyRow>();
        for (var line = 0; line < Bare.Count;)
        {
            var (end, height) = (line + 1, Columns.HeightOf(First + line, First + line + 1));
            while (end < Bare.Count && Columns.HeightOf(First + line, First + end + 1, height) is var higher && higher <= tallest)
            {
                (end, height) = (end + 1, higher);
            }

            bands.Add(BareBand(line, end, FilledHeight(line, end, height, tallest)));
            line = end;
        }

        return ValueList.From(bands);
    }

    /// <summary>All of it in one band, for what turns out to be placed whole.</summary>
    public BandsItem AsBand() => new((this with { LeadIn = Length.Zero, LeadOut = Length.Zero }).Bands(Height))
    {
        Opening = Opening,
        LeadIn = LeadIn,
        LeadOut = LeadOut,
        Anchors = Anchors,
        AnchorsBehind = AnchorsBehind,
        IsWhole = IsWhole,
    };

    /// <summary>What stands around a band is added to the whole of it.</summary>
    /// <param name="rows">The rows.</param>
    protected override ValueList<GalleyRow> Dress(ValueList<GalleyRow> rows) => rows;

    private static ValueList<GalleyRow> RowsOf(Galley galley, int first, int end)
    {
        var rows = new GalleyRow[end - first];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = galley.Rows[first + i];
            rows[i] = row.Row with { BreakCost = i == 0 ? 0 : row.CostBefore };
        }

        return ValueList.Create<GalleyRow>(rows);
    }

    private Length LeadOf(int line) => line == 0 ? LeadIn : Length.Zero;

    private Length WithLeads(int line, int end, Length height) => LeadOf(line) + height + (end == Bare.Count ? LeadOut : Length.Zero);

    private GalleyRow BareBand(int line, int end, Length height)
    {
        var content = new RowContent();
        var start = First + line;
        var ends = Columns.EndsOf(start, First + end, height);
        for (var i = 0; i < ends.Length; i++)
        {
            if (ends[i] > start)
            {
                content.Add(new RowStack(Columns.Galley, start, ends[i], Step * i, Columns.RoomAbove(start)) { ClonesBoxes = true });
                AddContinued(content, Columns.Galley.Rows[start].Item, new Point(Step * i, Columns.EdgeAbove(start)));
                start = ends[i];
            }
        }

        return content.ToRow(height, Columns.Galley.Rows[First + line].Row.Baseline, Span) with { X = X };
    }

    private static void AddContinued(RowContent content, GalleyItem item, Point place)
    {
        if (item.Continued is { } continued)
        {
            var row = new BlockItem(new GalleyRow { Height = continued.Height, Matter = new RepeatedMatter(continued) });
            content.Paint(new RowStack(new Galley([row.Dressed()], []), 0, 1, place.X, place.Y));
        }
    }
}
