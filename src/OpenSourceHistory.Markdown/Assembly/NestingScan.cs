using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Looks, before parsing, for lines that would open quotations and lists hundreds of levels deep.</summary>
internal static class NestingScan
{
    /// <summary>The offset of the first such line, or -1.</summary>
    /// <param name="text">The text.</param>
    public static int FindTooDeep(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            if (line.Length > ManuscriptPipeline.DeepestNesting && CountMarks(line) > ManuscriptPipeline.DeepestNesting && !IsRule(line))
            {
                return start;
            }

            start += line.Length + 1;
        }

        return -1;
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        var position = 0;
        while (position < line.Length)
        {
            if (line[position] is ' ' or '\t')
            {
                position++;
                continue;
            }

            var length = LengthOfMark(line[position..]);
            if (length == 0)
            {
                break;
            }

            count++;
            position += length;
        }

        // What is indented deep stands in a list as deep, or is code.
        return count + (count > 0 ? IndentOf(line) / 2 : 0);
    }

    private static int IndentOf(ReadOnlySpan<char> line) => Math.Max(0, line.IndexOfAnyExcept(' '));

    private static int LengthOfMark(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
        {
            return 1;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var length = digits is > 0 and <= 9 && digits < text.Length && text[digits] is '.' or ')' ? digits + 1 : text[0] is '-' or '+' or '*' ? 1 : 0;
        return length > 0 && (length == text.Length || text[length] is ' ' or '\t') ? length : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        return trimmed.Length > 0 && trimmed[0] is '-' or '*' && trimmed.TrimStart([trimmed[0], ' ', '\t', '\r']).IsEmpty;
    }
}
