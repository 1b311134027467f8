namespace OpenSourceHistory.Typesetting.Timelines;

/// <summary>Chooses labels where there are more than there is room for.</summary>
internal sealed class LabelChoice
{
    private readonly List<TimelineLabel> _labels;

    // Neighbours of each label among those still shown: -1 and the count of all beyond the ends. Of a label left out both are itself.
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly PriorityQueue<int, (double Room, int FromEnd)> _crowded = new();

    private LabelChoice(List<TimelineLabel> labels)
    {
        _labels = labels;
        _before = [.. Enumerable.Range(-1, labels.Count)];
        _after = [.. Enumerable.Range(1, labels.Count)];
        for (var i = 0; i < labels.Count; i++)
        {
            Weigh(i);
        }
    }

    /// <summary>The labels that fit; those are left out first whose events have the nearest neighbours, the later of two.</summary>
    /// <param name="labels">The labels in order of time.</param>
    /// <param name="height">The room.</param>
    public static List<TimelineLabel> Fit(List<TimelineLabel> labels, double height)
    {
        var needed = LabelColumn.HeightOf(labels);
        if (needed <= height)
        {
            return labels;
        }

        var choice = new LabelChoice(labels);
        for (var shown = labels.Count; shown > 1 && needed > height; shown--)
        {
            needed -= choice.LeaveOut().Height + LabelColumn.Gap;
        }

        return [.. labels.Where((_, i) => choice.IsShown(i))];
    }

    private bool IsShown(int index) => _before[index] != index;

    private TimelineLabel LeaveOut()
    {
        int index;
        double room;
        do
        {
            _crowded.TryDequeue(out index, out var crowded);
            room = crowded.Room;
        }
        while (!IsShown(index) || room != RoomOf(index)); // it has lost a neighbour since, and was weighed anew

        var (before, after) = (_before[index], _after[index]);
        (_before[index], _after[index]) = (index, index);
        if (before >= 0)
        {
            _after[before] = after;
            Weigh(before);
        }

        if (after < _labels.Count)
        {
            _before[after] = before;
            Weigh(after);
        }

        return _labels[index];
    }

    private void Weigh(int index) => _crowded.Enqueue(index, (RoomOf(index), _labels.Count - index));

    // The first and the last have only one neighbour and so the more room: they frame the line.
    private double RoomOf(int index)
    {
        var before = _before[index] >= 0 ? _labels[index].Point.Day - _labels[_before[index]].Point.Day : double.MaxValue / 4;
        var after = _after[index] < _labels.Count ? _labels[_after[index]].Point.Day - _labels[index].Point.Day : double.MaxValue / 4;
        return before + after;
    }
}
