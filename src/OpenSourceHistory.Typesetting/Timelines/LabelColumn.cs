namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Places labels in a column in order, each as near its event as the others let it: the sum of the squared distances is the least.</summary>
internal static class LabelColumn
{
    /// <summary>Space between two labels in points.</summary>
    public const double Gap = 1.5;

    /// <summary>Height that labels need.</summary>
    /// <param name="labels">The labels.</param>
    public static double HeightOf(IReadOnlyCollection<TimelineLabel> labels) => labels.Sum(l => l.Height + Gap) - Gap;

    /// <summary>The labels with their places, none over another and none beyond the column.</summary>
    /// <param name="labels">The labels by the heights of their events.</param>
    /// <param name="top">Upper edge of the column.</param>
    /// <param name="bottom">Lower edge; the labels have room.</param>
    public static ValueList<TimelineLabel> Place(IReadOnlyList<TimelineLabel> labels, double top, double bottom)
    {
        // Less the heights of the labels above, the places need only be in order: that is isotonic regression, solved by joining neighbours.
        var above = new double[labels.Count];
        for (var i = 1; i < labels.Count; i++)
        {
            above[i] = above[i - 1] + labels[i - 1].Height + Gap;
        }

        var blocks = new List<(double Sum, int Count)>();
        for (var i = 0; i < labels.Count; i++)
        {
            blocks.Add((labels[i].PointY - above[i], 1));
            while (blocks.Count > 1 && Mean(blocks[^2]) > Mean(blocks[^1]))
            {
                blocks[^2] = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        var half = labels.Count == 0 ? 0 : labels[0].LineHeight / 2;
        var least = top + half;
        var most = labels.Count == 0 ? least : Math.Max(least, bottom - labels[^1].Height + half - above[^1]);
        var places = blocks.SelectMany(b => Enumerable.Repeat(Math.Clamp(Mean(b), least, most), b.Count));
        return ValueList.From(places.Select((place, i) => labels[i] with { Y = place + above[i] }));
    }

    private static double Mean((double Sum, int Count) block) => block.Sum / block.Count;
}
