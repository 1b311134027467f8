namespace OpenSourceHistory.Citations.Text;

/// <summary>Operations on lists of pieces.</summary>
internal static class Pieces
{
    public static ValueList<Piece> Of(string text) => text.Length == 0 ? [] : [new Piece(text)];

    public static string PlainText(ValueList<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    /// <summary>Each piece's text changed; pieces that come out empty are dropped.</summary>
    public static ValueList<Piece> Map(ValueList<Piece> pieces, Func<Piece, string> change) =>
        ValueList.From(pieces.Select(p => p with { Text = change(p) }).Where(p => p.Text.Length > 0));

    /// <summary>The pieces without the white space that they begin with.</summary>
    public static ValueList<Piece> TrimStart(ValueList<Piece> pieces)
    {
        var text = PlainText(pieces);
        var blank = text.Length - text.AsSpan().TrimStart().Length;
        return blank == 0 ? pieces : SkipStart(pieces, blank);
    }

    /// <summary>The pieces without a number of characters at their start.</summary>
    public static ValueList<Piece> SkipStart(ValueList<Piece> pieces, int count)
    {
        var rest = new List<Piece>();
        foreach (var piece in pieces)
        {
            var skipped = Math.Min(count, piece.Text.Length);
            count -= skipped;
            if (skipped < piece.Text.Length)
            {
                rest.Add(piece with { Text = piece.Text[skipped..] });
            }
        }

        return ValueList.From(rest.ToArray());
    }
}
