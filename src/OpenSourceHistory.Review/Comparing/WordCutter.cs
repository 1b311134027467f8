using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Cuts characters into the words that differences are told by; Chinese and Japanese signs, which stand without spaces, each by itself.</summary>
internal static class WordCutter
{
    /// <summary>Where words begin in a part of a story, and where the part ends.</summary>
    /// <param name="story">The story.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public static List<int> Cut(ReadingStory story, int start, int end)
    {
        var cuts = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (i == start || !IsJoined(story.Signs[i - 1].Character, story.Signs[i].Character))
            {
                cuts.Add(i);
            }
        }

        cuts.Add(end);
        return cuts;
    }

    /// <summary>The words of a text, without spaces and signs.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> WordsOf(string text) => Cut(text).Where(w => char.IsLetterOrDigit(text[w.Start])).Select(w => text.Substring(w.Start, w.Length));

    /// <summary>All that a text is made of: words, and the signs and spaces between them one by one.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(int Start, int Length)> Cut(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            while (i < text.Length && IsJoined(text[i - 1], text[i]))
            {
                i++;
            }

            yield return (start, i - start);
        }
    }

    private static bool IsJoined(char before, char character) => (IsOfWord(before) && IsOfWord(character)) || char.IsLowSurrogate(character);

    private static bool IsOfWord(char character) => (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark) && !EastAsianWidth.IsEastAsian(character);
}
