using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>Makes the characters of a story with changes made in it, each with the place of the story as sent that it comes from.</summary>
internal sealed class ExpectedText
{
    private readonly ProvedSign[] _old;
    private readonly HashSet<int> _glosses;
    private readonly List<StoryPart> _within;
    private readonly List<(int At, StoryChange Change, bool IsAway)> _between = [];
    private readonly List<ProvedSign> _signs;

    private ExpectedText(ProvedSign[] old, IReadOnlyList<StoryChange> changes)
    {
        (_old, _signs) = (old, new List<ProvedSign>(old.Length));
        _glosses = old.Where(s => s.IsGloss).Select(s => s.Sign.Note).ToHashSet();
        _within = [.. changes.Where(c => !c.IsBetween).SelectMany(PartsOf).OrderBy(p => p.Start).ThenBy(p => p.End)];
        foreach (var change in changes)
        {
            if (change.IsBetween)
            {
                _between.Add((change.Start, change, false));
            }
            else if (change.Target is { } target)
            {
                _between.Add((target, change, false));
                _between.Add((change.Start, change, true));
            }
        }
    }

    /// <summary>The characters.</summary>
    /// <param name="old">The story without the changes.</param>
    /// <param name="changes">The changes.</param>
    public static ProvedSign[] Of(ProvedSign[] old, IReadOnlyList<StoryChange> changes)
    {
        var text = new ExpectedText(old, changes);
        var at = 0;
        foreach (var (stop, change, isAway) in text._between.OrderBy(b => b.At).ThenBy(b => b.IsAway))
        {
            at = text.Copy(at, stop);
            if (isAway)
            {
                at = Math.Max(at, change.End);
            }
            else if (change.Target is null)
            {
                text.Add(change.New, change.Start);
            }
            else
            {
                text.Copy(change.Start, change.End);
            }
        }

        text.Copy(at, old.Length);
        return [.. text._signs];
    }

    private static StoryPart[] PartsOf(StoryChange change) => change.Parts.Length > 0 || change.Kind == ChangeKind.Moved ? change.Parts : [new StoryPart(change.Start, change.End, change.New)];

    // The story from one place to another, with what was changed within its paragraphs.
    private int Copy(int start, int end)
    {
        var at = start;
        for (var i = FirstFrom(start); i < _within.Count && _within[i].Start < end; i++)
        {
            var part = _within[i];
            CopyOld(at, part.Start);
            Add(part.New, part.Start);
            at = Math.Max(at, part.End);
        }

        CopyOld(at, end);
        return Math.Max(at, end);
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _within.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _within[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void CopyOld(int start, int end)
    {
        if (start < end)
        {
            _signs.AddRange(_old.AsSpan()[start..end]);
        }
    }

    private void Add(ReadingSign[] signs, int origin) =>
        _signs.AddRange(signs.Select(s => new ProvedSign(s, origin, s.Character != ReadingSign.End, s.Note > 0 && _glosses.Contains(s.Note))));
}
