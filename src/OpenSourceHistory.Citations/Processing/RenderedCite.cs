using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>A cite as it is set.</summary>
/// <param name="Pieces">All of it.</param>
/// <param name="NamePieces">The names that it begins with, or what stands for them.</param>
/// <param name="Names">The names that it begins with, as the source has them.</param>
internal sealed record RenderedCite(ValueList<Piece> Pieces, ValueList<Piece> NamePieces, ValueList<PersonName> Names)
{
    public string PlainText => Text.Pieces.PlainText(Pieces);
}
