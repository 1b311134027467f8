namespace OpenSourceHistory.Citations.Text;

/// <summary>Finds pairs of quotation marks in text, and turns other single marks into apostrophes.</summary>
internal static class QuotePairs
{
    private const char Apostrophe = '\u2019';

    /// <summary>The pieces with quotation marks of pairs as <see cref="QuoteMarks"/>.</summary>
    public static ValueList<Piece> Mark(ValueList<Piece> pieces)
    {
        var text = Pieces.PlainText(pieces);
        if (text.AsSpan().IndexOfAny("\"'\u201c\u201d") < 0)
        {
            return pieces;
        }

        var marked = Mark(text);
        var start = 0;
        return Pieces.Map(pieces, p => new string(marked, (start += p.Text.Length) - p.Text.Length, p.Text.Length));
    }

    private static char[] Mark(string text)
    {
        var marked = text.ToCharArray();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' or '\u201c' or '\u201d')
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

            marked[open.Pop()] = QuoteMarks.Open;
            marked[index] = QuoteMarks.Close;
        }
        else if (CanOpen(text, index))
        {
            open.Push(index);
        }

        // Until a mark closes it, a single one is an apostrophe.
        if (marked[index] == '\'')
        {
            marked[index] = Apostrophe;
        }
    }

    private static bool IsPair(char open, char close) => (open, close) is ('"', '"') or ('\'', '\'') or ('\u201c', '\u201d');

    private static bool CanOpen(string text, int index) =>
        text[index] == '\u201c'
        || (text[index] != '\u201d'
            && (index == 0 || IsBoundaryBefore(text[index - 1]))
            && index + 1 < text.Length
            && !char.IsWhiteSpace(text[index + 1]));

    private static bool CanClose(string text, int index) =>
        text[index] == '\u201d'
        || (text[index] != '\u201c'
            && index > 0
            && !char.IsWhiteSpace(text[index - 1])
            && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1])));

    private static bool IsBoundaryBefore(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '"' or '\'' or '\u201c' or '\u2018' or '-' or '\u2013' or '\u2014' or '/';
}
