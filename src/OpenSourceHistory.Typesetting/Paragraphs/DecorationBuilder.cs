using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Underlines, lines through and link areas of a line: one for each stretch that has it.</summary>
/// <param name="describe">Gives the text of a link.</param>
internal sealed class DecorationBuilder(Func<Link, string> describe)
{
    private static readonly ItemMark s_rule = ItemMark.OfArtifact(ArtifactKind.Layout);

    private InlineStyle? _style;
    private long _underlineStart;
    private long _strikeStart;
    private long _linkStart;
    private SourceSpan _span;
    private Length _baseline;

    /// <summary>Lines under and through the text.</summary>
    public List<PageItem> Rules { get; } = [];

    /// <summary>Links.</summary>
    public List<LinkArea> Links { get; } = [];

    /// <summary>Begins a line.</summary>
    /// <param name="baseline">Its baseline.</param>
    public void Begin(Length baseline)
    {
        Rules.Clear();
        Links.Clear();
        (_style, _baseline) = (null, baseline);
    }

    /// <summary>Says that from here on the line is set in a style.</summary>
    /// <param name="style">The style; null at the line's end.</param>
    /// <param name="position">Where, in scaled points.</param>
    /// <param name="span">Place in the manuscript.</param>
    public void Enter(InlineStyle? style, double position, SourceSpan span)
    {
        if (ReferenceEquals(style, _style))
        {
            return;
        }

        var x = (long)Math.Round(position);
        if (_style is { } old)
        {
            Leave(old, style, x);
        }

        if (style is not null)
        {
            _underlineStart = _style is not null && _style.Underline == style.Underline ? _underlineStart : x;
            _strikeStart = _style is not null && _style.LineThrough == style.LineThrough ? _strikeStart : x;
            _linkStart = _style is not null && ReferenceEquals(_style.Link, style.Link) ? _linkStart : x;
        }

        (_style, _span) = (style, span);
    }

    private void Leave(InlineStyle old, InlineStyle? next, long x)
    {
        var metrics = old.Shaper.Face.Metrics;
        var scale = old.Size / (double)metrics.UnitsPerEm;
        var thickness = metrics.UnderlineThickness * scale;
        if (old.Underline is { } under && next?.Underline != under)
        {
            Rules.Add(Rule(_underlineStart, x, (-metrics.UnderlinePosition * scale) - (thickness / 2), thickness, (under, old.Style.KnocksOut)));
        }

        if (old.LineThrough is { } through && next?.LineThrough != through)
        {
            Rules.Add(Rule(_strikeStart, x, -(metrics.XHeight * scale / 2) - (thickness / 2), thickness, (through, old.Style.KnocksOut)));
        }

        if (old.Link is { } link && !ReferenceEquals(next?.Link, link))
        {
            Links.Add(new LinkArea(AreaOf(old, _linkStart, x), link.Target, describe(link)) { Span = link.Span, Mark = old.LinkMark });
        }
    }

    private Fill Rule(long start, long end, double below, double thickness, (Paint Color, bool KnocksOut) ink) =>
        new(_span, new Rect(new Length(start), _baseline + Round(below), new Length(end - start), Round(thickness)), ink.Color) { Mark = s_rule, KnocksOut = ink.KnocksOut };

    private Rect AreaOf(InlineStyle style, long start, long end)
    {
        var metrics = style.Shaper.Face.Metrics;
        var scale = style.Size / (double)metrics.UnitsPerEm;
        var top = _baseline - style.Raise - Round(metrics.Ascent * scale);
        return new Rect(new Length(start), top, new Length(end - start), Round((metrics.Ascent - metrics.Descent) * scale));
    }

    private static Length Round(double scaledPoints) => new((long)Math.Round(scaledPoints));
}
