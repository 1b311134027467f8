using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>
/// Sets the entries of an index. A letter stays with its first entry, an entry with its first sub-entry, and the last sub-entry with the one before;
/// an entry of a few lines stays whole.
/// </summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class IndexSetter(BlockSetter flow)
{
    // Entries, their sub-entries counted, that are not divided between columns.
    private const int LeastDivided = 6;

    /// <summary>Sets an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="measure">Its room.</param>
    public void Set(IndexEntries index, Measure measure)
    {
        var scope = flow.Boxes.Open(index, measure);
        if (scope.Style.ColumnCount > 1)
        {
            new ColumnSetter(flow).Set((column, room) => SetGroups(column, index.Groups, room), scope);
        }
        else
        {
            SetGroups(flow, index.Groups, scope.Content);
        }

        flow.Boxes.Close(scope);
    }

    private static void SetGroups(BlockSetter column, ValueList<IndexGroup> groups, Measure room)
    {
        foreach (var group in groups)
        {
            var scope = column.Boxes.Open(group, room);
            column.SetTextBlock(group.Letter, group.Letter.Inlines, scope.Content);
            column.Target.Break(BreakMode.Avoid);
            SetEntries(column, group.Entries, scope.Content);
            column.Boxes.Close(scope);
        }
    }

    private static void SetEntries(BlockSetter column, ValueList<IndexEntry> entries, Measure room)
    {
        var continued = new ContinuedEntry(column, room);
        var isShort = false;
        for (var i = 0; i < entries.Count; i++)
        {
            isShort = entries[i].Level == 0 ? EndOf(entries, i) - i <= LeastDivided : isShort;
            if (entries[i].Level > 0 && (isShort || entries[i].Level > entries[i - 1].Level || IsLast(entries, i)))
            {
                column.Target.Break(BreakMode.Avoid);
            }

            var first = column.Target.Count;
            column.SetTextBlock(entries[i], entries[i].Inlines, room);
            if (continued.MoveTo(entries[i]) is { } above && column.Target.Count > first)
            {
                column.Target.Change(first, item => item with { Continued = above });
            }
        }
    }

    // Behind the last of an entry's sub-entries.
    private static int EndOf(ValueList<IndexEntry> entries, int entry)
    {
        var end = entry + 1;
        while (end < entries.Count && entries[end].Level > 0)
        {
            end++;
        }

        return end;
    }

    private static bool IsLast(ValueList<IndexEntry> entries, int index) =>
        entries[index].Level > 0 && entries[index - 1].Level == entries[index].Level
        && (index + 1 == entries.Count || entries[index + 1].Level < entries[index].Level);
}
