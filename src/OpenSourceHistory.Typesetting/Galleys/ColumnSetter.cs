using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets blocks in columns (CSS Multi-column 1).</summary>
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
        var galley = builder.ToGalley();
        flow.Target.Take(galley.Findings);
        var columns = new ColumnBalance(galley, count);
        for (var item = 0; item < galley.Items.Count;)
        {
            var end = item + 1;
            while (end < galley.Items.Count && (flow.IsPlacedWhole || galley.Items[end].Opening.Forced == ForcedBreak.None))
            {
                end++;
            }

            flow.Target.Force(galley.Items[item].Opening.Forced);
            Add(new ColumnsItem(columns, galley.StartOf(item), galley.StartOf(end), scope.Content.X, width + scope.Style.ColumnGap, scope.Span)
            {
                Filled = scope.Style.FillsColumns ? MostHeight(scope.Style) : null,
            });
            item = end;
        }
    }

    private Length MostHeight(ComputedStyle style)
    {
        var page = flow.Context.PageHeight;
        return style.Height.IsAuto ? style.MaxHeight.Resolve(page, page) : style.Height.Resolve(page, page);
    }

    private void Add(ColumnsItem columns) =>
        flow.Target.Add(flow.IsPlacedWhole ? new BandsItem(columns.Bands(flow.Context.PageHeight)) : columns);
}
