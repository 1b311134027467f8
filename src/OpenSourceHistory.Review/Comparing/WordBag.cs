namespace OpenSourceHistory.Review.Comparing;

/// <summary>The words of a paragraph with how often they occur.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private WordBag()
    {
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    public static WordBag Of(string text)
    {
        var bag = new WordBag();
        foreach (var word in WordCutter.WordsOf(text))
        {
            bag._counts[word] = bag._counts.GetValueOrDefault(word) + 1;
            bag.Count++;
        }

        return bag;
    }

    /// <summary>Number of words that both have.</summary>
    /// <param name="other">The other.</param>
    public int Shared(WordBag other) => _counts.Sum(w => Math.Min(w.Value, other._counts.GetValueOrDefault(w.Key)));

    /// <summary>How alike two are, from 0 to 1.</summary>
    /// <param name="other">The other.</param>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 1 : 2.0 * Shared(other) / (Count + other.Count);

    /// <summary>The words that another does not have.</summary>
    /// <param name="other">The other.</param>
    public WordBag Without(WordBag other)
    {
        var bag = new WordBag();
        foreach (var (word, count) in _counts)
        {
            if (count - other._counts.GetValueOrDefault(word) is > 0 and var left)
            {
                bag._counts[word] = left;
                bag.Count += left;
            }
        }

        return bag;
    }
}
