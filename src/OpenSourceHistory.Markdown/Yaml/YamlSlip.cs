using System.Text.RegularExpressions;

namespace OpenSourceHistory.Markdown.Yaml;

/// <summary>A slip that authors make in YAML, found in a text that cannot be parsed: parsers complain where they stumble, which is often lines below.</summary>
/// <param name="Offset">Where it stands in the text.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
internal sealed partial record YamlSlip(int Offset, string Message, string Hint)
{
    private const string Quote = "Put the whole value into quotation marks";

    /// <summary>The first slip of a text, or null.</summary>
    /// <param name="text">The YAML.</param>
    public static YamlSlip? Find(string text)
    {
        var block = -1;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).TrimEnd();
            var indent = line.Length - line.TrimStart().Length;
            block = line.Length > 0 && indent <= block ? -1 : block;
            if (line.Length > 0 && block < 0)
            {
                if (OfLine(line, start, text.AsSpan(end)) is { } slip)
                {
                    return slip;
                }

                // The lines of a block of text are what they are.
                block = line[^1] is '|' or '>' ? indent : -1;
            }

            start = end + 1;
        }

        return null;
    }

    private static YamlSlip? OfLine(ReadOnlySpan<char> line, int start, ReadOnlySpan<char> rest)
    {
        var begin = line.IndexOfAnyExcept(' ', '\t');
        var tab = line[..begin].IndexOf('\t');
        if (tab >= 0)
        {
            return new YamlSlip(start + tab, "A tab cannot indent YAML", "Indent with spaces");
        }

        while (line[begin..].StartsWith("- "))
        {
            begin += 2 + (line.Length - begin - 2 - line[(begin + 2)..].TrimStart().Length);
        }

        if (line[begin] == '#')
        {
            return null;
        }

        var colon = LengthOfKey(line[begin..]);
        if (colon == 0 && Assignment().IsMatch(line[begin..]))
        {
            return new YamlSlip(start + line.IndexOf('='), "A colon stands behind a key, not an equals sign", $"Write “{line[begin..line.IndexOf('=')].Trim()}: …”");
        }

        if (colon == 0)
        {
            return OfValue(line, begin, start, rest, isKeyed: false);
        }

        colon += begin;
        if (colon + 1 < line.Length && line[colon + 1] != ' ')
        {
            return line[colon + 1] is '/' or '\\' or ':' or '\t' ? null : new YamlSlip(start + colon + 1, "A space is missing behind the colon", $"Write “{line[begin..colon]}: {line[(colon + 1)..]}”");
        }

        var value = colon + 1 + line[(colon + 1)..].IndexOfAnyExcept(' ');
        return value <= colon + 1 ? null : OfValue(line, value, start, rest, isKeyed: true);
    }

    private static YamlSlip? OfValue(ReadOnlySpan<char> line, int begin, int start, ReadOnlySpan<char> rest, bool isKeyed)
    {
        var value = line[begin..];
        if (value[0] is '"' or '\'')
        {
            return isKeyed && EndOfQuote(value, value[0]) is > 0 and var close && value[(close + 1)..] is ","
                ? new YamlSlip(start + begin + close + 1, "A comma cannot stand behind a value here", "Take the comma away")
                : OfQuoted(value, start + begin, rest);
        }

        if (value[0] is '@' or '`' or '%')
        {
            return new YamlSlip(start + begin, $"A value cannot begin with “{value[0]}”", Quote);
        }

        var colon = value[0] is '[' or '{' or '&' or '*' or '!' or '#' ? -1 : value.IndexOf(": ");
        return isKeyed && colon > 0 ? new YamlSlip(start + begin + colon, "A value that holds a colon and a space must be quoted", Quote) : null;
    }

    private static YamlSlip? OfQuoted(ReadOnlySpan<char> value, int offset, ReadOnlySpan<char> rest)
    {
        var quote = value[0];
        var end = EndOfQuote(value, quote);
        if (end < 0)
        {
            return EndOfQuote(string.Concat("x", rest), quote) < 0 || !GoesOn(rest)
                ? new YamlSlip(offset, "This quotation mark is not closed", $"Close it with {quote} at the end of the value")
                : null;
        }

        var behind = value[(end + 1)..].TrimStart();
        return behind.Length == 0 || behind[0] is '#' or ',' or ']' or '}' or ':'
            ? null
            : new YamlSlip(
                offset + end, "The quotation ends here, but more stands behind it",
                quote == '\'' ? "Within single quotation marks write two for an apostrophe: ''" : "Within double quotation marks write \\\" for one");
    }

    // A quotation goes on where the next line is indented.
    private static bool GoesOn(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[1] is ' ' or '\n';

    private static int EndOfQuote(ReadOnlySpan<char> value, char quote)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == quote && quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
            {
                i++;
            }
            else if (value[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (value[i] == quote)
            {
                return i;
            }
        }

        return -1;
    }

    private static int LengthOfKey(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_'))
        {
            length++;
        }

        return length > 0 && length < text.Length && text[length] == ':' && char.IsAsciiLetter(text[0]) ? length : 0;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]* *= *[^ =]")]
    private static partial Regex Assignment();
}
