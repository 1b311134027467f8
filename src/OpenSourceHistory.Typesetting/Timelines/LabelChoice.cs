namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Chooses labels where there are more than there is room for.</summary>
internal static class LabelChoice
{
    /// <summary>The labels that fit; those are left out first whose events have the nearest neighbours, the later of two.</summary>
    /// <param name="labels">The labels in order of time.</param>
    /// <param name="height">The room.</param>
    public static List<TimelineLabel> Fit(List<TimelineLabel> labels, double height)
    {
        var shown = labels.ToList();
        while (shown.Count > 1 && LabelColumn.HeightOf(shown) > height)
        {
            var crowded = shown.Count - 1;
            for (var i = shown.Count - 2; i >= 0; i--)
            {
                crowded = RoomOf(shown, i) < RoomOf(shown, crowded) ? i : crowded;
            }

            shown.RemoveAt(crowded);
        }

        return shown;
    }

    // The first and the last have only one neighbour and so the more room: they frame the line.
    private static double RoomOf(List<TimelineLabel> labels, int index)
    {
        var before = index > 0 ? labels[index].Point.Day - labels[index - 1].Point.Day : double.MaxValue / 4;
        var after = index + 1 < labels.Count ? labels[index + 1].Point.Day - labels[index].Point.Day : double.MaxValue / 4;
        return before + after;
    }
}
