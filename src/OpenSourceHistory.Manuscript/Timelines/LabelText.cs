using System.Text;

namespace OpenSourceHistory.Manuscript.Timelines;

/// <summary>Breaks a label into lines: at spaces, and between Chinese or Japanese characters.</summary>
internal static class LabelText
{
    private const string NotAtStart = "，。、；：！？）》〉」』】”’…—";
    private const string NotAtEnd = "（《〈「『【“‘";

    /// <summary>The lines of a text; a word that is wider than a line stands by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstWidth">Room of the first line in points.</param>
    /// <param name="width">Room of the others.</param>
    /// <param name="widthOf">Measures text.</param>
    public static ValueList<string> Break(string text, double firstWidth, double width, Func<string, double> widthOf)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in WordsOf(text))
        {
            var longer = line + word;
            var room = lines.Count == 0 ? firstWidth : width;
            if (line.Length > 0 && widthOf(longer.TrimEnd()) > room)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(word);
        }

        lines.Add(line.ToString().TrimEnd());
        return ValueList.From(lines);
    }

    // Words with the spaces behind them.
    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (CanBreak(text[i - 1], text[i]))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool CanBreak(char before, char after) =>
        (before == ' ' && after != ' ') ||
        ((IsWide(before) || IsWide(after)) && before != ' ' && after != ' ' && !char.IsLowSurrogate(after) && !NotAtStart.Contains(after) && !NotAtEnd.Contains(before));

    private static bool IsWide(char character) =>
        char.IsSurrogate(character) || Core.Text.EastAsianWidth.IsWide(character);
}
