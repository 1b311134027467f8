using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>What an element came to, and whether it called variables, for the suppression of groups.</summary>
/// <param name="Pieces">The text; may be empty.</param>
/// <param name="CallsVariable">A variable was called.</param>
/// <param name="HasVariable">One of the variables called was not empty.</param>
internal sealed record Rendered(ValueList<Piece> Pieces, bool CallsVariable, bool HasVariable)
{
    public static Rendered Nothing { get; } = new([], false, false);

    public static Rendered EmptyVariable { get; } = new([], true, false);

    public bool IsEmpty => Pieces.Count == 0;

    public static Rendered OfVariable(ValueList<Piece> pieces) => new(pieces, true, pieces.Count > 0);
}
