using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Data;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>
/// Finds the place of a single file's bibliography: an empty division <c>::: {#refs}</c> as Pandoc has it, or <c>::: bibliography</c>;
/// below the last heading where nothing follows it; at the end under a heading of its own.
/// </summary>
internal sealed class BibliographyPlace : BookRewriter
{
    private const string PandocId = "refs";

    private readonly HashSet<string> _keys;
    private bool _cites;
    private bool _isFound;

    private BibliographyPlace(IEnumerable<string> keys) => _keys = new HashSet<string>(keys, StringComparer.Ordinal);

    private static string Class => ClassNames.Of(DivisionRole.Bibliography);

    /// <summary>The divisions of a file with a place for its bibliography, where it cites something and its style has one.</summary>
    /// <param name="divisions">The divisions, in order.</param>
    /// <param name="cited">The file's sources.</param>
    /// <param name="maker">Makes the divisions of the book.</param>
    public static IReadOnlyList<Division> In(IReadOnlyList<Division> divisions, FileSources cited, DivisionMaker maker)
    {
        if (cited.Sources is not { } sources || divisions.Count == 0 || cited.Settings.Style is { HasBibliography: false })
        {
            return divisions;
        }

        var place = new BibliographyPlace(sources.Sources.Select(s => s.Id));
        var rewritten = divisions.Select(place.RewriteDivision).ToList();
        if (place._isFound || !(place._cites || cited.Settings.Uncited.Count > 0))
        {
            return rewritten;
        }

        var last = rewritten[^1];
        var span = last.Blocks.Count > 0 ? last.Blocks[^1].Span : last.Span;
        var list = new Div([]) { Span = span, Attributes = Attributes.OfClass(Class) };
        return last.Blocks is [.., Heading]
            ? [.. rewritten.SkipLast(1), last with { Blocks = [.. last.Blocks, list] }]
            : [.. rewritten, maker.Make(new Description.DivisionEntry(Matter.Back, Class, DivisionRole.Bibliography, span))];
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        if (block is not Div { Blocks.Count: 0 } div || (div.Attributes.Id != PandocId && !div.Attributes.HasClass(Class)))
        {
            return base.RewriteBlock(block);
        }

        _isFound = true;
        return div with { Attributes = div.Attributes.WithClass(Class) };
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        _cites |= inline is Citation citation && citation.Sources.Any(s => _keys.Contains(s.Key));
        return base.RewriteInline(inline);
    }
}
