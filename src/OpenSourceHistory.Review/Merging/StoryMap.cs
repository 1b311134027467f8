using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Says where the text of a story as sent is in the story as the sources have it now.</summary>
internal sealed class StoryMap
{
    private readonly ParagraphBlock?[] _blocks;
    private readonly Dictionary<ParagraphBlock, Difference[]> _differences = [];
    private readonly List<int> _added;

    /// <summary>A map.</summary>
    /// <param name="old">The story as sent.</param>
    /// <param name="now">The story now.</param>
    public StoryMap(ReadingStory old, ReadingStory now)
    {
        (Old, Now) = (old, now);
        _blocks = new ParagraphBlock?[old.Paragraphs.Length];
        var blocks = ParagraphPairs.Find(old, now);
        foreach (var block in blocks.Where(ParagraphPairs.IsPair))
        {
            Array.Fill(_blocks, block, block.OldStart, block.OldEnd - block.OldStart);
        }

        _added = [.. blocks.Where(b => b.OldStart == b.OldEnd).Select(b => b.NewStart)];
    }

    /// <summary>The story as sent.</summary>
    public ReadingStory Old { get; }

    /// <summary>The story now.</summary>
    public ReadingStory Now { get; }

    /// <summary>The paragraphs that a paragraph as sent is among, with their counterparts; null where it is gone.</summary>
    /// <param name="paragraph">Its index.</param>
    public ParagraphBlock? BlockOf(int paragraph) => paragraph >= 0 && paragraph < _blocks.Length ? _blocks[paragraph] : null;

    /// <summary>Index of the paragraph as sent that a place is in.</summary>
    /// <param name="at">The place.</param>
    public int ParagraphAt(int at)
    {
        var (low, high) = (0, Old.Paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Old.Paragraphs[middle].End < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In what the paragraphs of a pair differ.</summary>
    /// <param name="block">The pair.</param>
    public Difference[] DifferencesOf(ParagraphBlock block) => _differences.TryGetValue(block, out var known) ? known : _differences[block] = WordDiff.Find(
        Old, (Old.Paragraphs[block.OldStart].Start, Old.Paragraphs[block.OldEnd - 1].End), Now, (Now.Paragraphs[block.NewStart].Start, Now.Paragraphs[block.NewEnd - 1].End));

    /// <summary>The same text now; null where it is not the same any more.</summary>
    /// <param name="start">Where it begins as sent.</param>
    /// <param name="end">Where it ends.</param>
    public (int Start, int End)? Find(int start, int end)
    {
        if (BlockOf(ParagraphAt(start)) is not { } first || BlockOf(ParagraphAt(end)) is not { } last || OverlappingOf(first, start, end).Any() || (first != last && OverlappingOf(last, start, end).Any()))
        {
            return null;
        }

        var (from, to) = (StartOf(first, start), EndOf(last, end));
        to = start == end ? from : to;
        return from <= to && Old.TextOf(start, end) == Now.TextOf(from, to) ? (from, to) : null;
    }

    /// <summary>The differences of a pair that concern the words of a change.</summary>
    /// <param name="block">The pair.</param>
    /// <param name="start">Where the change begins.</param>
    /// <param name="end">Where it ends.</param>
    public IEnumerable<Difference> OverlappingOf(ParagraphBlock block, int start, int end) =>
        DifferencesOf(block).Where(d => start < end ? d.OldStart < end && d.OldEnd > start : (d.OldStart < start && d.OldEnd > start) || (d.OldStart == start && d.OldEnd == start));

    /// <summary>Where text that begins at a place begins now: behind what was put in there.</summary>
    /// <param name="block">The pair that it is in.</param>
    /// <param name="at">The place.</param>
    public int StartOf(ParagraphBlock block, int at) => Shift(block, at, d => d.OldEnd <= at);

    /// <summary>Where text that ends at a place ends now: before what was put in there.</summary>
    /// <param name="block">The pair that it is in.</param>
    /// <param name="at">The place.</param>
    public int EndOf(ParagraphBlock block, int at) => Shift(block, at, d => d.OldEnd <= at && d.OldStart < at);

    /// <summary>Where a paragraph stands now that was put in before another: behind the one that it was put behind, or that before it.</summary>
    /// <param name="before">Index of the paragraph as sent that it was put behind; -1 for none.</param>
    public int PlaceBehind(int before)
    {
        for (var i = before; i >= 0; i--)
        {
            if (BlockOf(i) is { } block)
            {
                return Now.Paragraphs[block.NewEnd - 1].End + 1;
            }
        }

        for (var i = before + 1; i < _blocks.Length; i++)
        {
            if (BlockOf(i) is { } block)
            {
                return Now.Paragraphs[block.NewStart].Start;
            }
        }

        return Now.Signs.Length;
    }

    /// <summary>True where a paragraph with some text was put into the sources, too; each is told once.</summary>
    /// <param name="text">The text.</param>
    public bool TakeAdded(string text)
    {
        var found = _added.FindIndex(n => Now.TextOf(Now.Paragraphs[n]) == text);
        if (found >= 0)
        {
            _added.RemoveAt(found);
        }

        return found >= 0;
    }

    private int Shift(ParagraphBlock block, int at, Func<Difference, bool> isBefore)
    {
        var differences = DifferencesOf(block);
        var last = Array.FindLastIndex(differences, d => isBefore(d));
        return last < 0 ? at - Old.Paragraphs[block.OldStart].Start + Now.Paragraphs[block.NewStart].Start : at - differences[last].OldEnd + differences[last].NewEnd;
    }
}
