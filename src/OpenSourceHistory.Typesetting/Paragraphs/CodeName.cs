namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Names and calls in a line of code that stands in text: where they break if the line would be too loose otherwise. No hyphen is added, which would be read as theirs.</summary>
internal static class CodeName
{
    // Shorter parts are no words to the reader.
    private const int LeastPart = 3;

    /// <summary>Penalty of a break, or null where there may be none.</summary>
    /// <param name="word">Code without spaces.</param>
    /// <param name="offset">Offset of the character behind the break.</param>
    public static double? PenaltyOf(string word, int offset)
    {
        var (before, after) = (word[offset - 1], word[offset]);
        var isSign = IsBehindSign(before, after) || IsBeforeSign(before, after);
        var isHump = char.IsLower(before) && char.IsUpper(after);
        if (!(isSign || isHump) || CountLetters(word.AsSpan(0, offset)) < LeastPart || CountLetters(word.AsSpan(offset)) < LeastPart)
        {
            return null;
        }

        return isHump ? Penalties.Hump : Penalties.CodeSign;
    }

    // std::|fmt, src/|main, from(|"text"
    private static bool IsBehindSign(char before, char after) => before switch
    {
        ':' or '/' or '\\' => after != before && after != ':',
        '(' or '<' or '[' or ',' or '=' => char.IsLetterOrDigit(after) || after is '"' or '\'' or '&',
        _ => false,
    };

    // name|_of, trim()|.parse
    private static bool IsBeforeSign(char before, char after) => after switch
    {
        '_' or '-' or '=' or '&' or '+' or '#' or '?' or '%' => char.IsLetterOrDigit(before),
        '.' => char.IsLetterOrDigit(before) || before is ')' or ']' or '>' or '?',
        _ => false,
    };

    private static int CountLetters(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }
}
