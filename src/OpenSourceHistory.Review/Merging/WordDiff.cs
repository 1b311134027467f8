using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds in which words parts of two stories differ, whatever these look like.</summary>
internal static class WordDiff
{
    /// <summary>The differences, by places in the stories.</summary>
    /// <param name="old">One story.</param>
    /// <param name="from">The part of it.</param>
    /// <param name="changed">The other.</param>
    /// <param name="to">The part of that.</param>
    public static Difference[] Find(ReadingStory old, (int Start, int End) from, ReadingStory changed, (int Start, int End) to)
    {
        var (olds, news) = (WordCutter.Cut(old, from.Start, from.End), WordCutter.Cut(changed, to.Start, to.End));
        return [.. SequenceDiff.Find(WordsOf(old, olds), WordsOf(changed, news)).Select(d => new Difference(olds[d.OldStart], olds[d.OldEnd], news[d.NewStart], news[d.NewEnd]))];

        IEnumerable<(string, int)> WordsOf(ReadingStory story, List<int> cuts) => Enumerable.Range(0, cuts.Count - 1).Select(i => (story.TextOf(cuts[i], cuts[i + 1]), story.Signs[cuts[i]].Note));
    }
}
