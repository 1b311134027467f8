using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets lists, their markers hanging in front of the items (CSS Lists 3).</summary>
/// <param name="flow">The blocks around it.</param>
internal sealed class ListSetter(BlockSetter flow)
{
    // Between marker and text, where the marker's own content does not end in a space: the usual third of an em and a bit.
    private const double Gap = 0.4;

    /// <summary>Sets a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="measure">Its room.</param>
    public void Set(ListBlock list, Measure measure)
    {
        var scope = flow.Boxes.Open(list, measure);
        foreach (var item in list.Items)
        {
            SetItem(item, scope.Content);
        }

        flow.Boxes.Close(scope);
    }

    private void SetItem(ListItem item, Measure measure)
    {
        var scope = flow.Boxes.Open(item, measure);
        var marker = MarkerOf(item, scope.Style);
        if (scope.Style.ListMarkerInside && marker is not null)
        {
            flow.Prefix([marker]);
        }

        flow.SetBlocks(item.Blocks, scope.Content);
        if (flow.Target.Count == scope.FirstItem)
        {
            flow.Target.Add(new BlockItem(
                new GalleyRow { X = scope.Content.X, Height = scope.Style.LineHeight, Baseline = scope.Style.LineHeight * 0.7 }));
        }

        if (item.IsDone is { } done)
        {
            var label = flow.Context.Structure.LabelOf(item);
            flow.Target.Change(scope.FirstItem, item => WithMark(item, BoxOf(item.Bare[0], scope, done, label)));
        }
        else if (marker is not null && !scope.Style.ListMarkerInside)
        {
            var set = flow.Context.Text.Set(new ParagraphContent(null, [], marker.Style) { Prefix = [marker] }, measure.Width, flow.Context.References);
            flow.Target.Take(set.Findings);
            flow.Target.Change(scope.FirstItem, item => set.Lines.Count == 0 ? item : WithMark(item, MarkerOf(item.Bare[0], scope, set, GapBehind(marker))));
        }

        flow.Boxes.Close(scope);
    }

    private GeneratedText? MarkerOf(ListItem item, ComputedStyle style)
    {
        var content = flow.Context.Book.ContentOf(item, PseudoElement.Marker);
        var own = flow.Context.Book.StyleOf(item, PseudoElement.Marker) ?? style with { TextIndent = default };
        return content.Count == 0 ? null : new GeneratedText(content, own with { TextAlign = TextAlignment.Left, TextIndent = default }) { Mark = flow.Context.Structure.LabelOf(item) };
    }

    private static Length GapBehind(GeneratedText marker) =>
        marker.Content[^1] is ContentText { Value: [.., ' ' or '\u00A0' or '\u2002' or '\u2003'] } ? Length.Zero : marker.Style.FontSize * Gap;

    private static GalleyItem WithMark(GalleyItem item, RowMatter mark) =>
        item with { Mark = item.Mark is null ? mark : new MarkedMatter(mark, item.Mark) };

    private static HangingMatter MarkerOf(GalleyRow row, BoxScope scope, SetParagraph marker, Length gap)
    {
        var y = row.Baseline == Length.Zero ? Length.Zero : row.Baseline - marker.Lines[0].Baseline;
        return new HangingMatter(marker, scope.Content.X - row.X - gap, y);
    }

    // A box of an em's seven tenths, drawn, since few text faces have one; a smaller one inside it where the task is done.
    private static PlacedMatter BoxOf(GalleyRow row, BoxScope scope, bool done, ItemMark mark)
    {
        var size = scope.Style.FontSize * 0.7;
        var rule = scope.Style.FontSize * 0.05;
        var box = new Rect(scope.Content.X - row.X - size - (scope.Style.FontSize * Gap), row.Baseline - size, size, size);
        var items = new List<PageItem>
        {
            new Fill(scope.Span, box with { Height = rule }, scope.Style.Color),
            new Fill(scope.Span, box with { Y = box.Bottom - rule, Height = rule }, scope.Style.Color),
            new Fill(scope.Span, box with { Width = rule }, scope.Style.Color),
            new Fill(scope.Span, box with { X = box.Right - rule, Width = rule }, scope.Style.Color),
        };
        if (done)
        {
            var inset = rule * 3;
            items.Add(new Fill(scope.Span, new Rect(box.X + inset, box.Y + inset, size - (inset * 2), size - (inset * 2)), scope.Style.Color));
        }

        return new PlacedMatter(ValueList.From(items.Select(item => item with { Mark = mark, KnocksOut = scope.Style.KnocksOut })));
    }
}
