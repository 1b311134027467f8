using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds which paragraphs of a story as sent are which of the story as the sources have it now: in their order, and those that were moved.</summary>
internal static class ParagraphPairs
{
    private const double LeastLikeness = 0.6;
    private const int MostMoved = 400;

    /// <summary>The pairs, and paragraphs of either that have no counterpart.</summary>
    /// <param name="old">The story as sent.</param>
    /// <param name="now">The story now.</param>
    public static List<ParagraphBlock> Find(ReadingStory old, ReadingStory now)
    {
        // Bookmarks are counted: they tell nothing of paragraphs of another making.
        var blocks = ParagraphAligner.Align(WithoutMarks(old), WithoutMarks(now), tables: null)
            .Select(b => b.MovedFrom is { } from ? new ParagraphBlock(from, from + 1, b.NewStart, b.NewEnd) : b)
            .ToList();
        var lost = blocks.Where(b => b.NewStart == b.NewEnd).ToList();
        var added = blocks.Where(b => b.OldStart == b.OldEnd).ToList();
        if (lost.Count == 0 || added.Count == 0)
        {
            return blocks;
        }

        var moved = MovedOf(lost, added, (b, i) => TextOf(old, b) == now.TextOf(now.Paragraphs[i.NewStart])).ToList();
        if (lost.Count <= MostMoved && added.Count <= MostMoved)
        {
            var words = added.ToDictionary(a => a, a => WordBag.Of(now.TextOf(now.Paragraphs[a.NewStart])));
            moved.AddRange(MovedOf(lost, added, (b, i) => WordBag.Of(TextOf(old, b)).Likeness(words[i]) >= LeastLikeness));
        }

        moved.AddRange(InPlaceOf(blocks, (lost, added), (b, i) => IsAlike(old.Paragraphs[b.OldStart], now.Paragraphs[i.NewStart])));
        return [.. blocks.Where(b => IsPair(b) || lost.Contains(b) || added.Contains(b)), .. moved];
    }

    /// <summary>True for what has paragraphs on both sides.</summary>
    /// <param name="block">The paragraphs.</param>
    public static bool IsPair(ParagraphBlock block) => block.OldEnd > block.OldStart && block.NewEnd > block.NewStart;

    // What has no word in common stands for each other where it alone is left between two pairs.
    private static List<ParagraphBlock> InPlaceOf(List<ParagraphBlock> blocks, (List<ParagraphBlock> Lost, List<ParagraphBlock> Added) left, Func<ParagraphBlock, ParagraphBlock, bool> isAlike)
    {
        var pairs = new List<ParagraphBlock>();
        for (var i = 0; i < blocks.Count;)
        {
            var gap = blocks.Skip(i).TakeWhile(b => !IsPair(b)).ToList();
            var (olds, news) = (gap.Where(left.Lost.Contains).ToList(), gap.Where(left.Added.Contains).ToList());
            foreach (var (one, other) in olds.Count == news.Count ? olds.Zip(news).Where(p => isAlike(p.First, p.Second)) : [])
            {
                left.Lost.Remove(one);
                left.Added.Remove(other);
                pairs.Add(new ParagraphBlock(one.OldStart, one.OldEnd, other.NewStart, other.NewEnd));
            }

            i += gap.Count + 1;
        }

        return pairs;
    }

    private static bool IsAlike(ReadingParagraph one, ReadingParagraph other) => one.Style == other.Style && one.IsInTable == other.IsInTable && one.Length > 0 == other.Length > 0;

    private static string TextOf(ReadingStory story, ParagraphBlock block) => story.TextOf(story.Paragraphs[block.OldStart]);

    private static IEnumerable<ParagraphBlock> MovedOf(List<ParagraphBlock> lost, List<ParagraphBlock> added, Func<ParagraphBlock, ParagraphBlock, bool> isSame)
    {
        foreach (var one in lost.ToList())
        {
            if (added.Find(a => isSame(one, a)) is { } other)
            {
                lost.Remove(one);
                added.Remove(other);
                yield return new ParagraphBlock(one.OldStart, one.OldEnd, other.NewStart, other.NewEnd);
            }
        }
    }

    private static ReadingStory WithoutMarks(ReadingStory story) => story with { Paragraphs = [.. story.Paragraphs.Select(p => p with { Marks = [] })] };
}
