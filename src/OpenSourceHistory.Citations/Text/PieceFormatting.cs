using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Text;

/// <summary>Puts formatting over pieces. What is italic within italic becomes upright, and so on for weight and small capitals.</summary>
internal static class PieceFormatting
{
    public static ValueList<Piece> Apply(ValueList<Piece> pieces, Presentation presentation)
    {
        var (slope, weight) = (presentation.Slope, presentation.Weight);
        var isPlain = slope is null && weight is null && presentation.IsSmallCaps is null && presentation.IsUnderlined is null
            && presentation.Shift is null;
        return isPlain ? pieces : ValueList.From(pieces.Select(p => Apply(p, presentation)));
    }

    /// <summary>Pieces that no formatting around changes.</summary>
    public static Piece Undecorated(Piece piece) =>
        piece with { Marks = piece.Marks | PieceMarks.SlopeFixed | PieceMarks.WeightFixed | PieceMarks.CapsFixed };

    private static Piece Apply(Piece piece, Presentation presentation)
    {
        piece = presentation.Slope is { } slope ? WithSlope(piece, slope) : piece;
        piece = presentation.Weight is { } weight ? WithWeight(piece, weight) : piece;
        piece = presentation.IsSmallCaps is { } caps ? WithCaps(piece, caps) : piece;
        if (presentation.IsUnderlined is { } underlined && !piece.Has(PieceMarks.UnderlineSet))
        {
            piece = Mark(piece, piece.Style with { IsUnderlined = underlined }, PieceMarks.UnderlineSet);
        }

        return presentation.Shift is { } shift && !piece.Has(PieceMarks.ShiftSet)
            ? Mark(piece, piece.Style with { Shift = shift }, PieceMarks.ShiftSet)
            : piece;
    }

    private static Piece WithSlope(Piece piece, FontStyle slope)
    {
        if (piece.Has(PieceMarks.SlopeFixed))
        {
            return piece;
        }

        if (slope == FontStyle.Normal)
        {
            return piece.Has(PieceMarks.SlopeSet) ? piece : Mark(piece, piece.Style, PieceMarks.SlopeFixed);
        }

        var flipped = piece.Has(PieceMarks.SlopeSet) && piece.Style.Slope != FontStyle.Normal;
        return Mark(piece, piece.Style with { Slope = flipped ? FontStyle.Normal : slope }, PieceMarks.SlopeSet);
    }

    private static Piece WithWeight(Piece piece, FontWeight weight)
    {
        if (piece.Has(PieceMarks.WeightFixed))
        {
            return piece;
        }

        if (weight == FontWeight.Normal)
        {
            return piece.Has(PieceMarks.WeightSet) ? piece : Mark(piece, piece.Style, PieceMarks.WeightFixed);
        }

        var flipped = piece.Has(PieceMarks.WeightSet) && piece.Style.Weight != FontWeight.Normal;
        return Mark(piece, piece.Style with { Weight = flipped ? FontWeight.Normal : weight }, PieceMarks.WeightSet);
    }

    private static Piece WithCaps(Piece piece, bool caps)
    {
        if (piece.Has(PieceMarks.CapsFixed))
        {
            return piece;
        }

        if (!caps)
        {
            return piece.Has(PieceMarks.CapsSet) ? piece : Mark(piece, piece.Style, PieceMarks.CapsFixed);
        }

        var flipped = piece.Has(PieceMarks.CapsSet) && piece.Style.IsSmallCaps;
        return Mark(piece, piece.Style with { IsSmallCaps = !flipped }, PieceMarks.CapsSet);
    }

    private static Piece Mark(Piece piece, TextStyle style, PieceMarks mark) => piece with { Style = style, Marks = piece.Marks | mark };
}
