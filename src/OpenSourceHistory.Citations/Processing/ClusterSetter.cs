using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Sets the cites of a cluster: affixes of the author, collapsing, delimiters.</summary>
internal sealed class ClusterSetter(StyleContext style)
{
    private readonly CitationArea _area = style.Style.CitationArea;
    private readonly CiteRenderer _renderer = new(style);
    private readonly CiteCollapser _collapser = new(style);

    public FormattedText Set(CiteCluster cluster)
    {
        if (cluster.Cites.Count > 0 && cluster.Cites.All(c => c.Item.IsAuthorOnly))
        {
            return style.Finisher.Finish(style.Join(cluster.Cites.Select(Author), _area.Layout.Presentation.Delimiter));
        }

        var cites = cluster.Cites.Select((c, i) => new SetCite(c, Capitalized(RenderCite(c), c.Item, i == 0))).ToList();
        var pieces = _collapser.Join(cites, Affixed);
        return style.Finisher.Finish(Decorator.DecorateLayout(pieces, _area.Layout.Presentation, style));
    }

    // A cite that is nothing but its author's names keeps them: an empty note would cite nothing.
    private RenderedCite RenderCite(Cite cite)
    {
        if (!cite.Item.SuppressesAuthor || cite.Source.IsUnknown)
        {
            return cite.Item.IsBehindAuthor && cite.Source.IsUnknown ? new RenderedCite([], [], []) : _renderer.Render(cite.Context);
        }

        var rendered = _renderer.Render(cite.Context with { SuppressesAuthor = true });
        return rendered.Pieces.Count > 0 || cite.Item.IsBehindAuthor ? rendered : _renderer.Render(cite.Context);
    }

    // A note that begins with a term begins with a capital, and so does a term behind a sentence of the author.
    private RenderedCite Capitalized(RenderedCite cite, CitationItem item, bool isFirst)
    {
        var prefix = item.Prefix.PlainText.TrimEnd().TrimEnd('"', '\'', '\u201d', '\u2019');
        var beginsSentence = prefix.Length == 0 ? isFirst : prefix[^1] is '.' or '!' or '?' && prefix.Contains(' ', StringComparison.Ordinal);
        return style.Style.IsNoteStyle && beginsSentence && cite.Pieces.Count > 0 && cite.Pieces[0].Has(PieceMarks.Term)
            ? cite with { Pieces = TextCases.Apply(cite.Pieces, TextCase.CapitalizeFirst, isEnglish: true) }
            : cite;
    }

    // The names as a later cite has them, so that a sentence can go on from them.
    private ValueList<Piece> Author(Cite cite) =>
        Affixed(cite.Item, _renderer.Render(cite.Context with { Position = CitePosition.Subsequent }).NamePieces);

    private ValueList<Piece> Affixed(CitationItem item, ValueList<Piece> content)
    {
        var builder = style.NewBuilder();
        builder.Append(RichTextReader.FromFormatted(item.Prefix));
        if (NeedsSpaceBehind(item.Prefix.PlainText))
        {
            builder.Append(" ");
        }

        builder.Append(content);
        if (NeedsSpaceBefore(item.Suffix.PlainText))
        {
            builder.Append(" ");
        }

        builder.Append(RichTextReader.FromFormatted(item.Suffix));
        return builder.ToPieces();
    }

    private static bool NeedsSpaceBehind(string prefix) =>
        prefix.Length > 0 && !char.IsWhiteSpace(prefix[^1]) && prefix[^1] is not ('(' or '[' or '\u201c' or '\u2018' or '\u2014' or '-');

    private static bool NeedsSpaceBefore(string suffix) =>
        suffix.Length > 0
        && !char.IsWhiteSpace(suffix[0])
        && suffix[0] is not (',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '\u2014' or '-');
}
