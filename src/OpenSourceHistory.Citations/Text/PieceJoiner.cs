namespace OpenSourceHistory.Citations.Text;

/// <summary>Puts pieces one behind the other, and settles what happens where marks or spaces meet.</summary>
/// <param name="punctuationInQuote">Marks that follow closing quotation marks go before them.</param>
internal sealed class PieceJoiner(bool punctuationInQuote)
{
    private readonly List<Piece> _pieces = [];

    public bool IsEmpty => _pieces.Count == 0;

    public ValueList<Piece> ToPieces() => ValueList.From(_pieces.ToArray());

    public void Append(string text) => Append(Pieces.Of(text));

    public void Append(ValueList<Piece> pieces)
    {
        var first = true;
        foreach (var piece in pieces)
        {
            var rest = first && _pieces.Count > 0 ? Settle(piece) : piece;
            first = first && rest.Text.Length == 0;
            if (rest.Text.Length > 0)
            {
                _pieces.Add(rest);
            }
        }
    }

    // What is left to append of a piece whose first mark meets the last one before it.
    private Piece Settle(Piece piece)
    {
        var mark = piece.Text[0];
        var (index, offset) = LastMark();
        if (index < 0)
        {
            return piece;
        }

        var last = _pieces[index].Text[offset];
        if (mark == ' ' && char.IsWhiteSpace(last))
        {
            return piece with { Text = piece.Text.TrimStart(' ') };
        }

        if (PunctuationCollisions.KeepsFirst(last, mark))
        {
            return piece with { Text = piece.Text[1..] };
        }

        if (PunctuationCollisions.KeepsSecond(last, mark))
        {
            Remove(index, offset);
            return _pieces.Count > 0 ? Settle(piece) : piece;
        }

        return MovesIntoQuote(mark) ? MoveIntoQuote(piece) : piece;
    }

    private bool MovesIntoQuote(char mark) =>
        GoesInside(mark) && _pieces[^1].Text[^1] == QuotePlaceholders.Close;

    private bool GoesInside(char mark) => punctuationInQuote && (mark is '.' or ',' or '!' or '?');

    // The mark is set as the quotation marks behind it: “*E. Coli*,” and not “*E. Coli,*”.
    private Piece MoveIntoQuote(Piece piece)
    {
        var (index, offset) = LastMark();
        var (at, place) = offset + 1 < _pieces[index].Text.Length ? (index, offset + 1) : (index + 1, 0);
        _pieces[at] = _pieces[at] with { Text = _pieces[at].Text.Insert(place, piece.Text[..1]) };
        return piece with { Text = piece.Text[1..] };
    }

    // The last character, looking through closing quotation marks where punctuation goes inside them.
    private (int Index, int Offset) LastMark()
    {
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            for (var j = _pieces[i].Text.Length - 1; j >= 0; j--)
            {
                if (!punctuationInQuote || _pieces[i].Text[j] != QuotePlaceholders.Close)
                {
                    return (i, j);
                }
            }
        }

        return (-1, 0);
    }

    private void Remove(int index, int offset)
    {
        var text = _pieces[index].Text.Remove(offset, 1);
        if (text.Length == 0)
        {
            _pieces.RemoveAt(index);
        }
        else
        {
            _pieces[index] = _pieces[index] with { Text = text };
        }
    }
}
