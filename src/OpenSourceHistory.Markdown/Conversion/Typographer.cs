using System.Globalization;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Turns a block's typewriter signs into the typesetter's: quotation marks by language, apostrophes, dashes, ellipses.</summary>
internal sealed class Typographer
{
    // How far behind its text a quotation's end is looked for.
    private const int LongestQuotation = 2000;

    // Words that begin with an apostrophe in English.
    private static readonly string[] s_clipped = ["tis", "twas", "twere", "twill", "em", "cause", "til", "bout", "round", "n"];

    private static readonly System.Buffers.SearchValues<char> s_signs = System.Buffers.SearchValues.Create("\"'-.");

    private int _openSingles;
    private int _openDoubles;
    private QuoteRole _lastRole;

    /// <summary>True where a text has nothing to turn.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(s_signs);

    /// <summary>Adds a text, turned.</summary>
    /// <param name="result">Receives it.</param>
    /// <param name="source">Offset of the text's first character in the source, which has it as it is.</param>
    /// <param name="text">The text as written.</param>
    /// <param name="marks">The language's marks.</param>
    /// <param name="before">The character before the text, or NUL at a block's start.</param>
    /// <param name="after">The character behind the text, or NUL at a block's end.</param>
    /// <param name="rest">The source behind the text as far as its block goes, to see whether a quotation closes.</param>
    public void Append(SpelledText result, int source, ReadOnlySpan<char> text, QuoteMarks marks, char before, char after, ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestQuotation)];
        var lastClose = LastClose(rest) >= 0 ? text.Length : LastClose(text);
        for (var i = 0; i < text.Length; i++)
        {
            var previous = i > 0 ? text[i - 1] : before;
            var next = i + 1 < text.Length ? text[i + 1] : after;
            switch (text[i])
            {
                case '"':
                    result.AddSpelling(DoubleMark(marks, previous, next), source + i, source + i + 1);
                    break;
                case '\'':
                    var mark = SingleMark(text[(i + 1)..], marks, previous, next, closeFollows: lastClose > i);
                    result.AddSpelling(mark, source + i, source + i + 1);
                    break;
                case '-' when next == '-' && i + 1 < text.Length:
                    i += AppendDashes(result, source + i, text[i..]) - 1;
                    break;
                case '.' when text[i..].StartsWith("...", StringComparison.Ordinal):
                    result.AddSpelling("…", source + i, source + i + 3);
                    i += 2;
                    break;
                default:
                    var plain = PlainAt(text[i..]);
                    result.AddVerbatim(text.Slice(i, plain), source + i);
                    i += plain - 1;
                    break;
            }
        }
    }

    // How many characters from here are set as they are; the first is.
    private static int PlainAt(ReadOnlySpan<char> text)
    {
        var next = text[1..].IndexOfAny(s_signs);
        return next < 0 ? text.Length : next + 1;
    }

    private string DoubleMark(QuoteMarks marks, char previous, char next)
    {
        var isOpening = !IsEnd(next) && MayOpenBehind(previous, next, _openDoubles > 0);
        _openDoubles = Math.Max(0, _openDoubles + (isOpening ? 1 : -1));
        _lastRole = isOpening ? QuoteRole.Opening : QuoteRole.Closing;
        return isOpening ? marks.OpenDouble : marks.CloseDouble;
    }

    private string SingleMark(ReadOnlySpan<char> behind, QuoteMarks marks, char previous, char next, bool closeFollows)
    {
        var isOpening = closeFollows && !IsEnd(next) && MayOpenBehind(previous, next, _openSingles > 0) && !IsClipped(behind);
        var isClosing = !isOpening && _openSingles > 0 && (!char.IsLetterOrDigit(next) || EastAsianWidth.IsEastAsian(next)) && !char.IsWhiteSpace(previous);
        _openSingles += isOpening ? 1 : isClosing ? -1 : 0;
        _lastRole = isOpening ? QuoteRole.Opening : isClosing ? QuoteRole.Closing : QuoteRole.Apostrophe;
        return isOpening ? marks.OpenSingle : isClosing ? marks.CloseSingle : "’";
    }

    private static bool IsEnd(char next) => next == '\0' || char.IsWhiteSpace(next);

    // Behind a dash, a stroke or another mark, and between signs that are written without spaces, a mark opens what is not open yet.
    private bool MayOpenBehind(char previous, char next, bool isOpen) => previous switch
    {
        '\0' or '(' or '[' or '{' or '>' or '“' or '‘' or '«' or '„' or '‚' or '¿' or '¡' => true,
        '"' or '\'' => _lastRole == QuoteRole.Opening || (_lastRole == QuoteRole.Apostrophe && !isOpen && char.IsLetterOrDigit(next)),
        '-' or '–' or '—' or '/' or '…' or '=' => !isOpen,
        _ when char.IsWhiteSpace(previous) || IsOpeningSign(previous) => true,
        _ => !isOpen && (EastAsianWidth.IsEastAsian(previous) || (previous is ':' or ',' or ';' && char.IsLetterOrDigit(next))),
    };

    private static bool IsOpeningSign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.OpenPunctuation;

    // ’90s, ’tis
    private static bool IsClipped(ReadOnlySpan<char> behind)
    {
        if (behind.Length > 1 && char.IsAsciiDigit(behind[0]) && char.IsAsciiDigit(behind[1]))
        {
            return behind.Length == 2 || behind[2] == 's' || !char.IsLetterOrDigit(behind[2]);
        }

        foreach (var word in s_clipped)
        {
            if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (behind.Length == word.Length || !char.IsLetterOrDigit(behind[word.Length])))
            {
                return behind.Length == word.Length || behind[word.Length] != '\'' || word == "n";
            }
        }

        return false;
    }

    // The last sign in a text that can close a quotation, or -1.
    private static int LastClose(ReadOnlySpan<char> text)
    {
        for (var i = text.LastIndexOf('\''); i >= 0; i = text[..i].LastIndexOf('\''))
        {
            var isBehindText = i == 0 || !char.IsWhiteSpace(text[i - 1]);
            if (isBehindText && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    // Two hyphens are an en dash, three an em dash. A longer run is all em dashes or all en dashes where it divides so, else em dashes
    // and then one or two en dashes, as cmark has it.
    private static int AppendDashes(SpelledText result, int source, ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept('-');
        length = length < 0 ? text.Length : length;
        var enDashes = length % 3 == 0 ? 0 : length % 2 == 0 ? length / 2 : length % 3 == 2 ? 1 : 2;
        for (var (at, end) = (source, source + length); at < end;)
        {
            var isLong = end - at > 2 * enDashes;
            var next = at + (isLong ? 3 : 2);
            result.AddSpelling(isLong ? "—" : "–", at, next);
            at = next;
        }

        return length;
    }

    private enum QuoteRole
    {
        Opening,
        Closing,
        Apostrophe,
    }
}
