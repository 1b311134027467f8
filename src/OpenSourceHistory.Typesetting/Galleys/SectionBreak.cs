using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets thematic breaks: the sheet's ornament, its rule, or a short rule where it says nothing.</summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class SectionBreak(BlockSetter flow)
{
    // Of the measure: long enough to be seen as a rule, too short to be taken for a border.
    private const double RuleShare = 0.2;

    /// <summary>Sets a section break.</summary>
    /// <param name="section">The break.</param>
    /// <param name="measure">Its room.</param>
    public void Set(ThematicBreak section, Measure measure)
    {
        var book = flow.Context.Book;
        if (book.ContentOf(section, PseudoElement.Before).Count > 0)
        {
            flow.SetTextBlock(section, [], measure);
            return;
        }

        var scope = flow.Boxes.Open(section, measure);
        if (!Rules.IsVisible(scope.Style) && LeastHeight(scope.Style) == Length.Zero)
        {
            flow.Target.Add(new BlockItem(ShortRule(section, scope)));
        }

        flow.Boxes.Close(scope);
    }

    private static Length LeastHeight(ComputedStyle style) => style.Height.Resolve(Length.Zero, Length.Zero);

    private static GalleyRow ShortRule(ThematicBreak section, BoxScope scope)
    {
        var style = scope.Style;
        var width = scope.Content.Width * RuleShare;
        var area = new Rect((scope.Content.Width - width) / 2, style.LineHeight / 2, width, Length.FromPoints(0.5));
        return new GalleyRow
        {
            Height = style.LineHeight,
            X = scope.Content.X,
            Matter = new PlacedMatter([new Fill(section.Span, area, style.Color) { Mark = ItemMark.OfArtifact(ArtifactKind.Layout), KnocksOut = style.KnocksOut }]),
            Span = section.Span,
        };
    }
}
