using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Docx.Formats;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>
/// Builds the index: where all its places are fields, an INDEX field that Word builds anew from them, already filled in; else text. As Word itself does, the field
/// begins in a paragraph in front of the columns and ends in one behind them.
/// </summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds the content of lines.</param>
internal sealed class IndexBuilder(FlowSources sources, PieceBuilder pieces)
{
    /// <summary>Adds an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(IndexEntries index, FlowState state)
    {
        var row = state.Row;
        var style = sources.Book.StyleOf(index);
        row.Enter(index, style);
        var columns = style.ColumnCount > 1 ? new FlowColumns(style.ColumnCount, Units.Twips(style.ColumnGap)) : FlowColumns.One;

        // Built anew from some of its places, it would lose the others.
        var isField = sources.Options.IndexFields == IndexFields.All;
        if (isField)
        {
            row.Add(FieldLine(index, StartOf(index, columns)));
        }

        var start = row.Count;
        var inner = state with { Context = sources.Indent(state.Context, style) };
        foreach (var group in index.Groups)
        {
            AddGroup(group, inner);
        }

        Spacing.AddMargins(row, start, style, sources.Measure);
        if (columns.Count > 1)
        {
            row.SetInColumns(start, columns);
        }

        // Columns end level only where the page goes on behind them.
        if (isField || columns.Count > 1)
        {
            row.Add(FieldLine(index, isField ? [new FieldEndPiece(index)] : []));
        }

        row.Leave(style);
    }

    private void AddGroup(IndexGroup group, FlowState state)
    {
        var style = sources.Book.StyleOf(group);
        state.Row.Enter(group, style);
        var start = state.Row.Count;
        var inner = state with { Context = sources.Indent(state.Context, style) };
        AddLine(group.Letter, group.Letter.Inlines, "IndexHeading", keepsNext: true, inner);
        for (var i = 0; i < group.Entries.Count; i++)
        {
            var entry = group.Entries[i];
            var keepsNext = i + 1 < group.Entries.Count && group.Entries[i + 1].Level > entry.Level;
            AddLine(entry, entry.Inlines, "Index" + Units.Text(Math.Clamp(entry.Level, 0, 2) + 1), keepsNext, inner);
        }

        Spacing.AddMargins(state.Row, start, style, sources.Measure);
        state.Row.Leave(style);
    }

    private void AddLine(Node node, ValueList<Inline> inlines, string styleId, bool keepsNext, FlowState state)
    {
        var style = sources.Book.StyleOf(node);
        state.Row.Enter(node, style);
        var run = sources.Formats.RunOf(style);
        var format = sources.FormatOf(style, state.Context) with { Alignment = FlowSources.Unjustified(style.TextAlign), KeepNext = keepsNext };
        state.Row.Add(new FlowParagraph(node, styleId, format, run, pieces.PiecesOf(node, inlines, run)));
        state.Row.Leave(style);
    }

    private FlowParagraph FieldLine(IndexEntries index, ValueList<FlowPiece> content) => new(
        index, "Normal", ParagraphFormat.WordDefault with { Line = 20, LineRule = LineRule.Exact }, sources.Formats.RunOf(sources.Book.Root), content);

    // Cross references of the data file stand nowhere in the text; their fields stand in front of the index.
    private ValueList<FlowPiece> StartOf(IndexEntries index, FlowColumns columns)
    {
        var field = new FieldStartPiece(index, IndexInstruction.Of(columns.Count, sources.Book.Book.Metadata.Language));
        return index.References.Count == 0
            ? [field]
            : [pieces.TextOf(index, ValueList.From<Inline>(index.References), sources.RunOf(index)), field];
    }
}
