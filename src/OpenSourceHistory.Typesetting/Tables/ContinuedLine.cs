using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Sets what stands above a table on the pages that it continues on, where the sheet asks for it: its label and what <c>caption::-osh-continued</c> generates.</summary>
/// <param name="flow">The blocks around the table.</param>
internal sealed class ContinuedLine(BlockSetter flow)
{
    /// <summary>Its rows, the space below them counted; none where the sheet asks for none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="measure">Room of the table.</param>
    public ValueList<GalleyRow> RowsOf(Table table, Measure measure)
    {
        var book = flow.Context.Book;
        if (table.Caption is not { } caption || book.StyleOf(caption, PseudoElement.Continued) is not { Display: not DisplayMode.None } style
            || book.ContentOf(caption, PseudoElement.Continued) is not { Count: > 0 } content)
        {
            return [];
        }

        var builder = new GalleyBuilder();
        var inner = flow.Inner(builder);
        var scope = inner.Boxes.Open(style, measure, caption.Span);
        var label = caption.Label is { } text ? new GeneratedText([new ContentText(text)], book.CaptionLabelStyle(caption)) : null;
        var line = new GeneratedText(content, style with { Margin = default, Padding = default, Border = default, Display = DisplayMode.Inline });
        inner.Text.Add(new ParagraphContent(null, [], style) { Prefix = label is null ? [line] : [label, line] }, scope.Content, isSetOff: true, isHeading: false);
        inner.Boxes.Close(scope);
        return RowOf(builder, style.Margin.Bottom.Resolve(measure.Width, Length.Zero));
    }

    private ValueList<GalleyRow> RowOf(GalleyBuilder builder, Length below)
    {
        var galley = builder.ToGalley();
        flow.Target.Take(galley.Findings);
        if (galley.Rows.Count == 0)
        {
            return [];
        }

        var row = new RowContent();
        row.Add(new RowStack(galley, 0, galley.Rows.Count, Length.Zero, Length.Zero));
        return [row.ToRow(galley.Height + below, galley.Rows[0].Row.Baseline, galley.Rows[0].Row.Span)];
    }
}
