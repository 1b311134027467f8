using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds which notes of a document as sent are which of the document now: by their text in their order, then by their words, then by their place alone.</summary>
internal static class NotePairs
{
    /// <summary>Where the numbers of notes begin that are gone: no document counts so far.</summary>
    public const int Gone = 1_000_000;

    /// <summary>Numbers of the notes now, by their numbers as sent; those that are gone have numbers that none has.</summary>
    /// <param name="old">The document as sent.</param>
    /// <param name="now">The document now.</param>
    public static Dictionary<int, int> Find(ReadingDocument old, ReadingDocument now)
    {
        var (olds, news) = (old.Notes.OrderBy(n => n.Key).ToList(), now.Notes.OrderBy(n => n.Key).ToList());
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new Dictionary<int, int>();
        var (at, from) = (0, 0);
        foreach (var gap in SequenceDiff.Find(KeysOf(olds), KeysOf(news)).Append(new Difference(olds.Count, olds.Count, news.Count, news.Count)))
        {
            for (; at < gap.OldStart; at++, from++)
            {
                pairs.Add(olds[at].Key, news[from].Key);
            }

            Pair(olds[gap.OldStart..gap.OldEnd], news[gap.NewStart..gap.NewEnd], pairs);
            (at, from) = (gap.OldEnd, gap.NewEnd);
        }

        return pairs;

        int[] KeysOf(List<KeyValuePair<int, ReadingStory>> notes) => [.. notes.Select(n => TextOf(n.Value)).Select(t => keys.TryGetValue(t, out var key) ? key : keys[t] = keys.Count)];
    }

    private static void Pair(List<KeyValuePair<int, ReadingStory>> olds, List<KeyValuePair<int, ReadingStory>> news, Dictionary<int, int> pairs)
    {
        var from = 0;
        foreach (var (number, story) in olds)
        {
            var words = WordBag.Of(TextOf(story));
            var found = news.FindIndex(from, n => olds.Count == news.Count || words.Likeness(WordBag.Of(TextOf(n.Value))) > 0.5);
            pairs.Add(number, found < 0 ? Gone + number : news[found].Key);
            from = found < 0 ? from : found + 1;
        }
    }

    private static string TextOf(ReadingStory story) => story.TextOf(0, story.Signs.Length);
}
