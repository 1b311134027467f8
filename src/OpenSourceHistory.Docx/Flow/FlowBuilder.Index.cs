using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Runs;

namespace OpenSourceHistory.Docx.Flow;

/// <content>
/// The index: an INDEX field that Word builds anew from the XE fields in the text, already filled in. As Word itself does, the field begins in a
/// paragraph in front of the columns and ends in one behind them.
/// </content>
internal sealed partial class FlowBuilder
{
    private readonly List<(int First, int End, FlowColumns Columns)> _columns = [];

    private void AddIndex(IndexEntries index, FlowContext context)
    {
        var style = _book.StyleOf(index);
        Enter(index, style);
        var columns = style.ColumnCount > 1 ? new FlowColumns(style.ColumnCount, Units.Twips(style.ColumnGap)) : FlowColumns.One;
        Add(FieldLine([.. ReferencesOf(index), new FieldStartPiece(IndexField.InstructionOf(columns.Count, _book.Book.Metadata.Language))]));
        var start = _items.Count;
        var inner = Indent(context, style);
        foreach (var group in index.Groups)
        {
            AddIndexGroup(group, inner);
        }

        ApplyMargins(start, style);
        if (columns.Count > 1)
        {
            _columns.Add((start, _items.Count, columns));
        }

        Add(FieldLine([new FieldEndPiece()]));
        Leave(style);
    }

    private void AddIndexGroup(IndexGroup group, FlowContext context)
    {
        var style = _book.StyleOf(group);
        Enter(group, style);
        var start = _items.Count;
        var inner = Indent(context, style);
        AddIndexLine(group.Letter, group.Letter.Inlines, "IndexHeading", inner, keepsNext: true);
        for (var i = 0; i < group.Entries.Count; i++)
        {
            var entry = group.Entries[i];
            var keepsNext = i + 1 < group.Entries.Count && group.Entries[i + 1].Level > entry.Level;
            AddIndexLine(entry, entry.Inlines, "Index" + Units.Text(Math.Clamp(entry.Level, 0, 2) + 1), inner, keepsNext);
        }

        ApplyMargins(start, style);
        Leave(style);
    }

    private void AddIndexLine(Node node, ValueList<Inline> inlines, string styleId, FlowContext context, bool keepsNext)
    {
        var style = _book.StyleOf(node);
        Enter(node, style);
        var run = _formats.RunOf(style);
        var format = FormatOf(style, context) with { Alignment = Unjustified(style.TextAlign), KeepNext = keepsNext };
        Add(new FlowParagraph(styleId, format, run, PiecesOf(node, inlines, run)));
        Leave(style);
    }

    private FlowParagraph FieldLine(ValueList<FlowPiece> pieces) =>
        new("Normal", ParagraphFormat.WordDefault with { Line = 20, LineRule = LineRule.Exact }, _formats.RunOf(_book.Root), pieces);

    // Cross references of the data file stand nowhere in the text; their fields stand in front of the index.
    private static IEnumerable<FlowPiece> ReferencesOf(IndexEntries index) =>
        index.References.Count == 0 ? [] : [new InlinesPiece(ValueList.From<Inline>(index.References))];

    // The text in columns is a section by itself (17.6.4), that behind it another.
    private IEnumerable<FlowSection> Sections(Division division)
    {
        if (_columns.Count > 0 && _items[0] is FlowParagraph opening)
        {
            // LibreOffice lets a section run on behind the one before where a continuous one follows it, unless its text asks for a page.
            _items[0] = opening with { Format = opening.Format with { PageBreakBefore = true } };
        }

        var next = 0;
        foreach (var (first, end, columns) in _columns)
        {
            if (first > next)
            {
                yield return Part(division, next, first, FlowColumns.One);
            }

            yield return Part(division, first, end, columns);
            next = end;
        }

        if (next < _items.Count || next == 0)
        {
            yield return Part(division, next, _items.Count, FlowColumns.One);
        }
    }

    private FlowSection Part(Division division, int first, int end, FlowColumns columns) => new(division, ValueList.From(_items[first..end]))
    {
        Notes = end == _items.Count ? ValueList.From(_calls) : [],
        CollectsNotes = end == _items.Count && _collectsNotes,
        Columns = columns,
        IsContinuation = first > 0,
    };
}
