namespace OpenSourceHistory.Citations.Text;

/// <summary>Text while it is being put together: quotation marks are <see cref="QuotePlaceholders"/>, their level not yet known.</summary>
/// <param name="Text">The characters; never empty.</param>
/// <param name="Style">How they are set so far.</param>
/// <param name="Marks">What of the style is decided.</param>
internal sealed record Piece(string Text, RunFormatting Style = default, PieceMarks Marks = PieceMarks.None)
{
    public bool Has(PieceMarks mark) => (Marks & mark) != 0;
}
