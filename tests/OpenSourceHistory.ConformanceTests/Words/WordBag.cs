using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>
/// Words with how often they stand. A word is a run of letters in lower case, compatibility forms resolved; an East Asian character is a
/// word of its own. Figures are left out: numbers of notes and pages are the makers' own.
/// </summary>
internal sealed partial class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The words, in no order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts => _counts;

    /// <summary>Adds the words of a text.</summary>
    /// <param name="text">The text.</param>
    public WordBag Add(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Apart(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            var isWide = Rune.IsLetter(rune) && (Scripts.IsEastAsian(rune.Value) || IsFullWidth(rune));
            if (word.Length > 0 && (isWide || !IsLetter(rune)))
            {
                AddWord(word);
            }

            if (IsLetter(rune))
            {
                word.Append(rune);
            }

            if (isWide)
            {
                AddWord(word);
            }
        }

        AddWord(word);
        return this;
    }

    /// <summary>Takes in each word of another reading of the same text as often as the reading that has more of it.</summary>
    /// <param name="other">The other reading.</param>
    public WordBag Union(WordBag other)
    {
        foreach (var (word, count) in other.Counts)
        {
            _counts[word] = Math.Max(count, CountOf(word));
        }

        return this;
    }

    /// <summary>Leaves each word as often as the reading that has less of it.</summary>
    /// <param name="other">Another reading of the same text.</param>
    public WordBag Intersect(WordBag other)
    {
        foreach (var (word, count) in _counts.ToList())
        {
            _counts[word] = Math.Min(count, other.CountOf(word));
        }

        return this;
    }

    /// <summary>Adds the words of another text.</summary>
    /// <param name="other">Its words.</param>
    public WordBag Add(WordBag other)
    {
        foreach (var (word, count) in other.Counts)
        {
            _counts[word] = count + CountOf(word);
        }

        return this;
    }

    /// <summary>How often a word stands.</summary>
    /// <param name="word">The word, as <see cref="Add"/> makes it.</param>
    public int CountOf(string word) => _counts.GetValueOrDefault(word);

    private void AddWord(StringBuilder word)
    {
        if (word.Length > 0)
        {
            var text = word.ToString();
            _counts[text] = CountOf(text) + 1;
            word.Clear();
        }
    }

    // Raised letters (U+1D2C to U+1D6A) may be of another face, which some readers of PDF take for another word.
    private static string Apart(string text) => RaisedLetter().Replace(text, " $0");

    // Latin letters of an East Asian face stand in another piece of a page than those beside them.
    private static bool IsFullWidth(Rune rune) => rune.Value is >= 0xFF00 and <= 0xFFEF;

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"[\u1D2C-\u1D6A]+")]
    private static partial Regex RaisedLetter();
}
