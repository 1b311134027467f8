using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Importing.Inlines;

/// <summary>Writes text so that Markdown reads it as it is: with a backslash before characters that would be markup where they stand, and before no others.</summary>
internal static class MarkdownEscaper
{
    private static readonly System.Buffers.SearchValues<char> s_signs = System.Buffers.SearchValues.Create("^@!`<[*_\\");
    private const string Lead = "#.+-~=<>{%_:";

    /// <summary>Escapes a text.</summary>
    /// <param name="text">The text; one line.</param>
    /// <param name="place">Where it stands.</param>
    public static string Escape(string text, EscapePlace place)
    {
        var result = new StringBuilder(text.Length + 8);
        var from = place.IsStart ? EscapeLead(text, result) : 0;
        for (var i = from; i < text.Length; i++)
        {
            var before = i > 0 ? text[i - 1] : place.Before;
            var after = i + 1 < text.Length ? text[i + 1] : place.After;
            if (IsEntityNeeded(text, i, place) || (place.Setting == LineSetting.Grid && (text[i] == '|' || (text[i] == '+' && after is '-' or '='))))
            {
                result.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)text[i]};");
                continue;
            }

            if (IsMarkup(text, i, before, after, place))
            {
                result.Append('\\');
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    // A bracket behind a backslash would be read as the end of a formula that an escaped one began.
    private static bool IsEntityNeeded(string text, int at, EscapePlace place) =>
        (text[at] == ']' && place.IsInBrackets) || (text[at] == '[' && (place.IsInBrackets || text.Contains('\\', StringComparison.Ordinal)));

    private static bool IsMarkup(string text, int at, char before, char after, EscapePlace place) => text[at] switch
    {
        '\\' or '`' or '^' or '~' or '"' or '\'' => true,
        '*' => !(IsSpace(before) && IsSpace(after)),
        '_' => !(IsSpace(before) && IsSpace(after)) && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
        '[' => MayBeBracket(text.AsSpan(at)),
        '<' => !IsSpace(after) && !char.IsAsciiDigit(after) && after is not ('=' or '-'),
        '&' => IsEntity(text.AsSpan(at)) || (at + 1 == text.Length && !IsSpace(after)),
        '@' => !char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(after) || after is '_' or '{'),
        '$' => place.HasFormulas,
        '{' => at == 0 || place.IsLine || Lead.Contains(after, StringComparison.Ordinal) || before is ']' or ')' or '`' or '{' or '}',
        '|' => place.IsInCell,
        '-' => before == '-' || (after == '@' && !char.IsLetterOrDigit(before)),
        '.' => before == '.' && IsInEllipsis(text, at),
        '#' => place.IsLine && (IsSpace(before) || before == '#') && text.AsSpan(at).TrimStart('#').IsWhiteSpace(),
        _ => false,
    };

    private static bool IsSpace(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool IsInEllipsis(string text, int at) =>
        (at >= 2 && text[at - 2] == '.') || (at + 1 < text.Length && text[at + 1] == '.');

    // Brackets are text but before what makes them links, spans, calls, citations, or boxes of tasks; what they hold may be a heading's title, which is rare and told nowhere else.
    private static bool MayBeBracket(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        if (end < 2)
        {
            return true;
        }

        var inner = text[1..end];
        var next = end + 1 < text.Length ? text[end + 1] : '\0';
        return next is '(' or '[' or '{' or ':' or '\0' || inner.ContainsAny(s_signs) || inner.Length == 1 || inner.Length > 20 || char.IsLetter(inner[0]);
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        if (end is < 2 or > 40)
        {
            return false;
        }

        foreach (var c in text[1..end].TrimStart('#'))
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // What would begin a block: the sign that makes it one is escaped.
    private static int EscapeLead(string text, StringBuilder result)
    {
        // Brackets are escaped themselves.
        var sign = BlockStart.SignIn(text);
        if (sign < 0 || text.AsSpan(0, sign).Contains('['))
        {
            return 0;
        }

        result.Append(text, 0, sign).Append('\\').Append(text[sign]);
        return sign + 1;
    }
}
