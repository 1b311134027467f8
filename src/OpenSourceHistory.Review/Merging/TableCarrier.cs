using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Carries changes of rows and columns over, where the sources have the table as it was sent.</summary>
/// <param name="map">Where the text of the story is now.</param>
internal sealed class TableCarrier(StoryMap map)
{
    private const string Changed = "the sources changed this table since the file was sent";

    /// <summary>True for what a carrier of tables carries.</summary>
    /// <param name="kind">What was done.</param>
    public static bool Carries(ChangeKind kind) => kind is ChangeKind.NewRow or ChangeKind.LostRow or ChangeKind.NewColumn or ChangeKind.LostColumn or ChangeKind.NewTable or ChangeKind.LostTable;

    /// <summary>Carries a change over.</summary>
    /// <param name="change">The change.</param>
    public CarriedChange Carry(StoryChange change)
    {
        if (change.Kind == ChangeKind.NewTable)
        {
            var at = map.PlaceBehind(map.ParagraphAt(change.Start) - 1);
            return new CarriedChange(change with { Start = at, End = at });
        }

        var old = change.Table ?? StoryTable.Of(map.Old).First(t => t.StartOf(t.Cells[0]) == change.Start);
        var (start, end) = (old.StartOf(old.Cells[0]), old.EndOf(old.Cells[^1]));
        var now = StoryTable.Of(map.Now).Find(t => map.Now.TextOf(t.StartOf(t.Cells[0]), t.EndOf(t.Cells[^1])) == map.Old.TextOf(start, end));
        if (now is null)
        {
            var at = map.PlaceBehind(map.ParagraphAt(start) - 1);
            return new CarriedChange(change with { Start = at, End = at }) { Obstacle = Changed };
        }

        var shift = now.StartOf(now.Cells[0]) - start;
        return new CarriedChange(change with
        {
            Start = change.Start + shift,
            End = change.End + shift,
            Table = change.Table is null ? null : now,
            Parts = [.. change.Parts.Select(p => p with { Start = p.Start + shift, End = p.End + shift })],
        });
    }
}
