using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Finds a metadata block within a text: Pandoc reads it there, CommonMark has a rule and a heading.</summary>
internal static partial class InnerMetadata
{
    /// <summary>The place of the block that a rule opens; null where it is a rule.</summary>
    /// <param name="rule">The rule.</param>
    public static SourceSpan? Find(ThematicBreak rule)
    {
        var start = rule.Span.Start;
        if (rule.Span.File is not { } file || start == 0 || !StandsAlone(file.Text, start))
        {
            return null;
        }

        var text = file.Text.AsSpan(start);
        var next = 0;
        if (!TakeLine(text, ref next).SequenceEqual("---") || !Key().IsMatch(TakeLine(text, ref next)))
        {
            return null;
        }

        while (next < text.Length)
        {
            var line = TakeLine(text, ref next);
            if (line is "---" or "...")
            {
                return new SourceSpan(file, start, start + 3);
            }

            if (!Entry().IsMatch(line))
            {
                return null;
            }
        }

        return null;
    }

    // At a line's beginning, behind an empty line.
    private static bool StandsAlone(string text, int start)
    {
        var before = text.AsSpan(0, start);
        return before[^1] == '\n' && before[..^1].TrimEnd(" \t\r") is [] or [.., '\n'];
    }

    private static ReadOnlySpan<char> TakeLine(ReadOnlySpan<char> text, ref int next)
    {
        var rest = text[next..];
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        next += end < 0 ? rest.Length : end + 1;
        return line.TrimEnd();
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*:(?: |$)")]
    private static partial Regex Key();

    // A key, what is indented below one, an item of a list, a comment.
    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9_-]*:(?: |$)|[ \t]+\S|- |#)")]
    private static partial Regex Entry();
}
