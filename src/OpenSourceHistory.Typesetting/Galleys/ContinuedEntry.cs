using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets what stands above sub-entries of an index at the head of a page or column: the entries that they belong to, with what <c>::-osh-continued</c> generates.</summary>
/// <param name="flow">The blocks around the index.</param>
/// <param name="measure">Room of its entries.</param>
internal sealed class ContinuedEntry(BlockSetter flow, Measure measure)
{
    private readonly List<IndexEntry> _above = [];
    private readonly Dictionary<int, RepeatedRows?> _rows = [];

    /// <summary>Goes on to an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>What stands above it; null where it is no sub-entry or the sheet asks for nothing.</returns>
    public RepeatedRows? MoveTo(IndexEntry entry)
    {
        var level = Math.Min(entry.Level, _above.Count);
        _above.RemoveRange(level, _above.Count - level);
        if (level > 0 && !_rows.ContainsKey(level))
        {
            _rows[level] = RowsOf(_above);
        }

        _above.Add(entry);
        _rows.Remove(level + 1);
        return _rows.GetValueOrDefault(level);
    }

    private RepeatedRows? RowsOf(List<IndexEntry> entries)
    {
        var builder = new GalleyBuilder();
        var inner = flow.Inner(builder);
        foreach (var entry in entries)
        {
            AddLine(inner, entry);
        }

        var galley = builder.ToGalley();
        return galley.Rows.Count == 0 ? null : new RepeatedRows(galley.Height, ValueList.From(galley.Rows.Select(row => row.Row)));
    }

    // The entry's box and term, without its places and cross references.
    private void AddLine(BlockSetter inner, IndexEntry entry)
    {
        var book = inner.Context.Book;
        if (book.StyleOf(entry, PseudoElement.Continued) is not { Display: not DisplayMode.None } style || book.ContentOf(entry, PseudoElement.Continued) is not { Count: > 0 } content)
        {
            return;
        }

        var box = book.StyleOf(entry);
        var scope = inner.Boxes.Open(box with { Margin = default, BreakBefore = BreakMode.Auto, BreakAfter = BreakMode.Auto }, measure, entry.Span);
        var line = new GeneratedText(content, style with { Margin = default, Padding = default, Border = default, Display = DisplayMode.Inline });
        inner.Text.Add(new ParagraphContent(null, ValueList.Create(entry.Inlines.AsSpan()[..1]), box) { Suffix = [line] }, scope.Content, isSetOff: true, isHeading: false);
        inner.Boxes.Close(scope);
    }
}
