using System.Buffers;

namespace OpenSourceHistory.Citations.Text;

/// <summary>Finds pairs of quotation marks in text, and turns other single marks into apostrophes.</summary>
internal static class QuotePairs
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"'\u2018\u2019\u201c\u201d");

    private const char Apostrophe = '\u2019';

    /// <summary>The pieces with quotation marks of pairs as <see cref="QuotePlaceholders"/>.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="keepsSingle">Single curly marks stay as they are, as an author's own text has chosen them.</param>
    public static ValueList<Piece> Mark(ValueList<Piece> pieces, bool keepsSingle = false)
    {
        var text = Pieces.PlainText(pieces);
        if (!text.AsSpan().ContainsAny(s_marks))
        {
            return pieces;
        }

        var marked = Mark(text, keepsSingle);
        var start = 0;
        return Pieces.Map(pieces, p => new string(marked, (start += p.Text.Length) - p.Text.Length, p.Text.Length));
    }

    private static char[] Mark(string text, bool keepsSingle)
    {
        var marked = text.ToCharArray();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' or '\u201c' or '\u201d' || (text[i] is '\u2018' or Apostrophe && !keepsSingle))
            {
                Take(text, i, open, marked);
            }
        }

        return marked;
    }

    private static void Take(string text, int index, Stack<int> open, char[] marked)
    {
        var closes = CanClose(text, index) && open.Any(o => IsPair(text[o], text[index]));
        if (closes)
        {
            while (!IsPair(text[open.Peek()], text[index]))
            {
                open.Pop();
            }

            marked[open.Pop()] = QuotePlaceholders.Open;
            marked[index] = QuotePlaceholders.Close;
        }
        else if (CanOpen(text, index, open))
        {
            open.Push(index);
        }

        // Until a mark closes it, a single one is an apostrophe.
        if (marked[index] == '\'')
        {
            marked[index] = Apostrophe;
        }
    }

    private static bool IsPair(char open, char close) => (open, close) is ('"', '"') or ('\'', '\'') or ('\u2018', Apostrophe) or ('\u201c', '\u201d');

    private static bool CanOpen(string text, int index, Stack<int> open) =>
        text[index] == '\u201c'
        || (text[index] is '"' or '\'' or '\u2018'
            && (index == 0 || IsBoundaryBefore(text[index - 1]) || (open.Count > 0 && open.Peek() == index - 1))
            && index + 1 < text.Length
            && !char.IsWhiteSpace(text[index + 1]));

    private static bool CanClose(string text, int index) =>
        text[index] == '\u201d'
        || (text[index] is not ('\u201c' or '\u2018')
            && index > 0
            && !char.IsWhiteSpace(text[index - 1])
            && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1])));

    private static bool IsBoundaryBefore(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '-' or '\u2013' or '\u2014' or '/';
}
