using System.Globalization;
using System.Text;
using OpenSourceHistory.Review.Comparing;

namespace OpenSourceHistory.Review;

/// <summary>Writes differences of a text as programs that patch read them.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The differences of a file, with three lines around each.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="old">Its text.</param>
    /// <param name="changed">Its text with the changes.</param>
    /// <returns>Nothing where there are none.</returns>
    public static string Of(string path, string old, string changed)
    {
        var (olds, news) = (LinesOf(old), LinesOf(changed));
        var differences = SequenceDiff.Find<string>(olds, news);
        var written = new StringBuilder();
        for (var first = 0; first < differences.Count;)
        {
            var last = first;
            while (last + 1 < differences.Count && differences[last + 1].OldStart - differences[last].OldEnd <= 2 * Context)
            {
                last++;
            }

            written.Append(written.Length == 0 ? $"--- a/{path}\n+++ b/{path}\n" : string.Empty);
            Write(written, differences[first..(last + 1)], olds, news);
            first = last + 1;
        }

        return written.ToString();
    }

    // Each with its end, so that a last line without one differs from one with it.
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    private static void Write(StringBuilder written, List<Difference> hunk, List<string> olds, List<string> news)
    {
        var (from, newFrom) = (Math.Max(0, hunk[0].OldStart - Context), Math.Max(0, hunk[0].NewStart - Math.Min(Context, hunk[0].OldStart)));
        var tail = Math.Min(Context, olds.Count - hunk[^1].OldEnd);
        written.Append(CultureInfo.InvariantCulture, $"@@ -{Range(from, hunk[^1].OldEnd + tail)} +{Range(newFrom, hunk[^1].NewEnd + tail)} @@\n");
        var at = from;
        foreach (var difference in hunk)
        {
            Lines(written, ' ', olds, at, difference.OldStart);
            Lines(written, '-', olds, difference.OldStart, difference.OldEnd);
            Lines(written, '+', news, difference.NewStart, difference.NewEnd);
            at = difference.OldEnd;
        }

        Lines(written, ' ', olds, at, at + tail);
    }

    private static string Range(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    private static void Lines(StringBuilder written, char sign, List<string> lines, int start, int end)
    {
        foreach (var line in lines[start..end])
        {
            written.Append(sign).Append(line).Append(line.EndsWith('\n') ? string.Empty : "\n\\ No newline at end of file\n");
        }
    }
}
