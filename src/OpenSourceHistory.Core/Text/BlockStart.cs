namespace OpenSourceHistory.Core.Text;

/// <summary>
/// What makes Markdown read a line as the beginning of a block that is no paragraph (CommonMark 0.31.2, chapter 4 and section 5.2), or of one that Pandoc adds: items with letters, definitions,
/// lines of verse, divisions, tables, captions.
/// </summary>
public static class BlockStart
{
    private static readonly System.Buffers.SearchValues<char> s_ruled = System.Buffers.SearchValues.Create("-=+:| \t\r");

    private const int LongestRoman = 7;
    private const int LeastFence = 3;

    /// <summary>The sign that begins such a block: with a backslash before it the line is text.</summary>
    /// <param name="line">The line, from its first character that is no white space; the rest of it may be unknown.</param>
    /// <returns>Offset of the sign; -1 where the line begins no such block.</returns>
    public static int SignIn(ReadOnlySpan<char> line) => line switch
    {
        ['>' or '%' or '|', ..] => 0,
        ['-' or '+' or '*' or '~' or ':', .. var behind] when IsBlank(behind) => 0,
        [':', ':', ..] or ['+', '-' or '=', ..] or ['_', ' ', ..] => 0,
        ['-', '-', ..] when !line.ContainsAnyExcept(s_ruled) => 0,
        ['#', ..] when line.TrimStart('#') is [] or [' ' or '\t' or '.', ..] => 0,
        ['=' or '*' or '_' or '~' or '`' or '#', ..] => SignOfRun(line),
        ['T' or 't', 'a', 'b', 'l', 'e', ':', ..] => "Table".Length,
        ['[', ..] => SignOfLabel(line, 0),
        _ => SignOfNumeral(line),
    };

    private static bool IsBlank(ReadOnlySpan<char> behind) => behind is [] || char.IsWhiteSpace(behind[0]);

    // A rule, what underlines a heading, a fence; an abbreviation.
    private static int SignOfRun(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(line[0]);
        length = length < 0 ? line.Length : length;
        var isRun = line[0] switch
        {
            '=' => line[length..].IsWhiteSpace(),
            '*' or '_' => length >= LeastFence && line[length..].IsWhiteSpace(),
            '~' => length >= LeastFence,
            '`' => length >= LeastFence && !line[length..].Contains('`'),
            _ => false,
        };
        return isRun ? 0 : line is ['*', '[', ..] ? SignOfLabel(line, 1) : -1;
    }

    // A note, the target of links: the colon makes it one, as the brackets alone call it.
    private static int SignOfLabel(ReadOnlySpan<char> line, int open)
    {
        var close = line[open..].IndexOf(']') + open;
        return close > open + 1 && close + 1 < line.Length && line[close + 1] == ':' ? close + 1 : -1;
    }

    // Items of lists: 1. 1) a. A.␣␣ iv) (1) (a) (@x)
    private static int SignOfNumeral(ReadOnlySpan<char> line)
    {
        if (line is ['(', '@', ..])
        {
            return 1;
        }

        var start = line is ['(', ..] ? 1 : 0;
        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]) && char.IsAsciiDigit(line[end]) == char.IsAsciiDigit(line[start]))
        {
            end++;
        }

        if (end == start || end >= line.Length || line[end] is not ('.' or ')') || !IsBlank(line[(end + 1)..]) || (start == 1 && line[end] != ')'))
        {
            return -1;
        }

        var numeral = line[start..end];
        var isNumeral = char.IsAsciiDigit(numeral[0]) ? numeral.Length < 10
            : numeral.Length == 1 || (numeral.Length <= LongestRoman && Numerals.ParseRoman(numeral.ToString().ToUpperInvariant()) > 0);
        return isNumeral && !IsInitial(line, end) ? end : -1;
    }

    // A person's, with a single space behind it.
    private static bool IsInitial(ReadOnlySpan<char> line, int end) =>
        end == 1 && char.IsAsciiLetterUpper(line[0]) && line[1] == '.' && line.Length > 3 && line[2] == ' ' && line[3] != ' ';
}
