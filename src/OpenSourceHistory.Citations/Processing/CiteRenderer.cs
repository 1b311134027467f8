using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Renders single cites.</summary>
internal sealed class CiteRenderer(StyleContext style)
{
    // Stands before a key that no source has, so that a proof shows it.
    private const string UnknownMark = "?@";

    private readonly Layout _layout = style.Style.CitationArea.Layout;
    private readonly NameOptions _names = style.Style.CitationArea.Layout.Names.Over(style.Style.Names);

    /// <summary>A cite without the author's affixes.</summary>
    public RenderedCite Render(CiteContext context)
    {
        if (context.Source.IsUnknown)
        {
            ValueList<Piece> mark = [new Piece(UnknownMark + context.Source.Id, new RunFormatting { Weight = FontWeight.Bold }, PieceMarks.WeightSet | PieceMarks.NoCase)];
            return new RenderedCite(mark, mark, []);
        }

        var scope = new CiteScope(style, context with { Names = _names });
        var rendered = ElementRenderer.RenderAll(_layout.Elements, scope, null);
        return new RenderedCite(rendered.Pieces, scope.FirstNamePieces, scope.FirstNames ?? []);
    }
}
