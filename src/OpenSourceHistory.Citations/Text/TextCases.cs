using System.Buffers;

namespace OpenSourceHistory.Citations.Text;

/// <summary>Changes the case of letters (CSL 1.0.2, "Text-case").</summary>
internal static class TextCases
{
    private static readonly SearchValues<char> s_openingMarks = SearchValues.Create("\"'\u2018\u2019\u201c([{\uE001");

    /// <summary>Changes the case of pieces as one text.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="textCase">The case.</param>
    /// <param name="isEnglish">Title case is for English alone.</param>
    /// <param name="hasDottedI">The capital of i is İ, as in Turkish.</param>
    public static ValueList<Piece> Apply(ValueList<Piece> pieces, TextCase textCase, bool isEnglish, bool hasDottedI = false) => textCase switch
    {
        TextCase.Lowercase => Letters(pieces, c => Lower(c, hasDottedI)),
        TextCase.Uppercase => Letters(pieces, c => Upper(c, hasDottedI)),
        TextCase.CapitalizeFirst => FirstLetter(pieces),
        TextCase.CapitalizeAll => Words(pieces, (text, word) => Capitalized(text[word.Start..word.End])),
        TextCase.Sentence => Sentence(pieces),
        TextCase.Title when isEnglish => Words(pieces, TitleCase.WordOf),
        _ => pieces,
    };

    /// <summary>A word with its first letter capital, if it has none yet.</summary>
    public static string Capitalized(string word)
    {
        var first = word.AsSpan().IndexOfAnyExcept(s_openingMarks);
        return first < 0 || !IsLower(word[first..])
            ? word
            : word[..first] + char.ToUpperInvariant(word[first]) + word[(first + 1)..];
    }

    /// <summary>True where a word has no capital letter.</summary>
    public static bool IsLower(string word) => !word.Any(char.IsUpper);

    private static char Upper(char c, bool hasDottedI) => c switch
    {
        'i' when hasDottedI => '\u0130',
        '\u0131' => 'I',
        _ => char.ToUpperInvariant(c),
    };

    private static char Lower(char c, bool hasDottedI) => c switch
    {
        'I' when hasDottedI => '\u0131',
        '\u0130' => 'i',
        _ => char.ToLowerInvariant(c),
    };

    private static ValueList<Piece> Letters(ValueList<Piece> pieces, Func<char, char> change) =>
        Pieces.Map(pieces, p => p.Has(PieceMarks.NoCase) ? p.Text : string.Concat(p.Text.Select(change)));

    private static ValueList<Piece> Sentence(ValueList<Piece> pieces)
    {
        var text = Pieces.PlainText(pieces);
        var isUpper = text.Any(char.IsLetter) && !text.Any(char.IsLower);
        return FirstLetter(isUpper ? Letters(pieces, char.ToLowerInvariant) : pieces);
    }

    private static ValueList<Piece> FirstLetter(ValueList<Piece> pieces)
    {
        var isFirst = true;
        return Words(pieces, (text, word) =>
        {
            var found = text[word.Start..word.End];
            var changed = isFirst ? Capitalized(found) : found;
            isFirst &= !found.Any(char.IsLetterOrDigit);
            return changed;
        });
    }

    // Changes each word of the joined text, and hands the letters back to the pieces that they came from.
    private static ValueList<Piece> Words(ValueList<Piece> pieces, Func<string, (int Start, int End), string> change)
    {
        var text = Pieces.PlainText(pieces);
        var changed = text.ToCharArray();
        foreach (var word in WordsOf(text))
        {
            change(text, word).CopyTo(0, changed, word.Start, word.End - word.Start);
        }

        var start = 0;
        return Pieces.Map(pieces, p =>
        {
            start += p.Text.Length;
            return p.Has(PieceMarks.NoCase) ? p.Text : new string(changed, start - p.Text.Length, p.Text.Length);
        });
    }

    private static IEnumerable<(int Start, int End)> WordsOf(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsSeparator(text[i]))
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2013' or '\u2014' or '/';
}
