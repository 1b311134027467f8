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

    private static Piece WithSlope(Piece piece, FontStyle slope) => Flip(
        piece, slope, piece.Style.Slope, FontStyle.Normal, v => piece.Style with { Slope = v }, PieceMarks.SlopeSet, PieceMarks.SlopeFixed);

    private static Piece WithWeight(Piece piece, FontWeight weight) => Flip(
        piece, weight, piece.Style.Weight, FontWeight.Normal, v => piece.Style with { Weight = v }, PieceMarks.WeightSet, PieceMarks.WeightFixed);

    // Small capitals of elements within elements are small capitals; only those of a field are turned over.
    private static Piece WithCaps(Piece piece, bool caps) => caps && piece.Style.IsSmallCaps && !piece.Has(PieceMarks.CapsOfField) ? piece : Flip(
        piece, caps, piece.Style.IsSmallCaps, false, v => piece.Style with { IsSmallCaps = v }, PieceMarks.CapsSet, PieceMarks.CapsFixed);

    // What stands out within what stands out alike is set as the text around both; what a style sets plain stays so.
    private static Piece Flip<T>(Piece piece, T wanted, T present, T plain, Func<T, RunFormatting> styleOf, PieceMarks isSet, PieceMarks isFixed)
        where T : struct
    {
        if (piece.Has(isFixed))
        {
            return piece;
        }

        if (wanted.Equals(plain))
        {
            return piece.Has(isSet) ? piece : Mark(piece, piece.Style, isFixed);
        }

        var isFlipped = piece.Has(isSet) && !present.Equals(plain);
        return Mark(piece, styleOf(isFlipped ? plain : wanted), isSet);
    }

    private static Piece Mark(Piece piece, RunFormatting style, PieceMarks mark) => piece with { Style = style, Marks = piece.Marks | mark };
}
