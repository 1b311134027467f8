namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Addresses on the web and what looks like them: where they break (The Chicago Manual of Style, 7.46).</summary>
internal static class Address
{
    /// <summary>True for a web address, a mail address or a path.</summary>
    /// <param name="word">A word with what clings to it.</param>
    public static bool Is(string word)
    {
        if (word.Length < 8)
        {
            return false;
        }

        return word.Contains("://", StringComparison.Ordinal)
            || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || (word.AsSpan().IndexOfAny('/', '\\', '@') >= 0 && HasInnerPoint(word));
    }

    /// <summary>True where an address may break: behind colons and slashes, before other signs; never behind a hyphen of its own.</summary>
    /// <param name="word">The address.</param>
    /// <param name="offset">Offset of the character behind the break.</param>
    public static bool MayBreak(string word, int offset)
    {
        if (offset < 3 || offset > word.Length - 2)
        {
            return false;
        }

        var (before, after) = (word[offset - 1], word[offset]);
        return before switch
        {
            '/' or '\\' => after != before,
            ':' => after != '/' && !char.IsAsciiDigit(after),
            _ => after is '.' or '-' or '_' or '~' or '@' or '?' or '#' or '%' or '=' or '&' or '+' && char.IsLetterOrDigit(before),
        };
    }

    private static bool HasInnerPoint(string word)
    {
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] == '.' && char.IsLetterOrDigit(word[i - 1]) && char.IsLetterOrDigit(word[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
