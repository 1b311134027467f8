using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Makes a table of lines in columns that hyphens draw.</summary>
/// <param name="parser">The table's parser.</param>
/// <param name="draft">The lines.</param>
internal sealed class DashTableMaker(BlockParser parser, TableDraft draft)
{
    private readonly List<DrawnLine> _lines = [];
    private List<(int Start, int End)> _columns = [];
    private int _rule;

    /// <summary>Puts the table behind its draft; false where the lines are not all there.</summary>
    public bool TryMake()
    {
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            _lines.Add(new DrawnLine(draft.Lines.Lines[i].Slice, draft.Lines.Lines[i].Column, countsWidths: true));
        }

        if (!FindRule())
        {
            return false;
        }

        var head = HeadLines();
        var body = BodyRows(head.Count > 1 || IsMultiline());
        if (body.Count == 0)
        {
            return false;
        }

        Make(head, body);
        return true;
    }

    // The rule that draws the columns is the first of several, or the first at all where nothing heads them.
    private bool FindRule()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = draft.Lines.Lines[i];
            if (DashRule.Read(line.Slice.AsSpan(), line.Column) is { Count: > 1 } columns)
            {
                (_rule, _columns) = (i, columns);
                return true;
            }
        }

        return false;
    }

    private bool IsRule(int line) => DashRule.IsRule(draft.Lines.Lines[line].Slice.AsSpan());

    private List<int> HeadLines() => [.. Enumerable.Range(0, _rule).Where(i => !_lines[i].IsBlank && !IsRule(i))];

    private bool IsMultiline() => _lines.Exists(l => l.IsBlank) || (_rule > 0 && IsRule(0));

    private List<List<int>> BodyRows(bool isMultiline)
    {
        var rows = new List<List<int>>();
        var isNew = true;
        for (var i = _rule + 1; i < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || IsRule(i))
            {
                isNew = true;
                continue;
            }

            if (isNew || !isMultiline)
            {
                rows.Add([]);
                isNew = false;
            }

            rows[^1].Add(i);
        }

        return rows;
    }

    private void Make(List<int> head, List<List<int>> body)
    {
        var hasWidths = IsMultiline();
        var total = _columns.Sum(c => c.End - c.Start);
        var table = new ManuscriptTable(parser)
        {
            Line = draft.Line,
            Column = draft.Column,
            Span = draft.Span,
            IsOpen = false,
            HeadRows = head.Count > 0 ? 1 : 0,
        };
        for (var i = 0; i < _columns.Count; i++)
        {
            var width = _columns[i].End - _columns[i].Start;
            table.ColumnDefinitions.Add(new MdTables.TableColumnDefinition
            {
                Width = hasWidths ? width * 100.0f / total : 0,
                Alignment = AlignmentOf(i, head.Count > 0 ? head : body[0]),
            });
        }

        foreach (var row in head.Count > 0 ? [head, .. body] : body)
        {
            table.Add(MakeRow(row));
        }

        TableText.InsertBehind(draft, table);
    }

    private StringSlice Part(int column, int line) =>
        _lines[line].Cut(column == 0 ? 0 : _columns[column].Start, column + 1 < _columns.Count ? _columns[column + 1].Start : int.MaxValue);

    // As the text of the head stands to the hyphens below it.
    private MdTables.TableColumnAlign? AlignmentOf(int column, List<int> lines)
    {
        var (start, end) = _columns[column];
        var isSpacedLeft = true;
        var isSpacedRight = true;
        var isEmpty = true;
        foreach (var line in lines)
        {
            var part = Part(column, line);
            part.Trim();
            if (!part.IsEmpty)
            {
                isEmpty = false;
                isSpacedLeft &= _lines[line][start] is ' ' or '\0';
                isSpacedRight &= _lines[line][end - 1] is ' ' or '\0' && !IsWideEnd(line, end);
            }
        }

        return (isEmpty, isSpacedLeft, isSpacedRight) switch
        {
            (true, _, _) or (_, false, false) => null,
            (_, true, false) => MdTables.TableColumnAlign.Right,
            (_, false, true) => MdTables.TableColumnAlign.Left,
            _ => MdTables.TableColumnAlign.Center,
        };
    }

    // The second column of a wide sign is no space.
    private bool IsWideEnd(int line, int end) => _lines[line][end - 1] == '\0' && end - 1 < _lines[line].Width;

    private MdTables.TableRow MakeRow(List<int> lines)
    {
        var slices = draft.Lines.Lines;
        var row = new MdTables.TableRow
        {
            Line = slices[lines[0]].Line,
            Span = new Md.SourceSpan(slices[lines[0]].Slice.Start, slices[lines[^1]].Slice.End),
            IsOpen = false,
        };
        for (var i = 0; i < _columns.Count; i++)
        {
            var column = i;
            var text = TableText.ParagraphOf(parser, lines.Select(l => (Part(column, l), slices[l].Line)));
            var cell = new MdTables.TableCell(parser) { Line = row.Line, Span = text?.Span ?? new Md.SourceSpan(row.Span.Start, row.Span.Start - 1), IsOpen = false };
            if (text is not null)
            {
                cell.Add(text);
            }

            row.Add(cell);
        }

        return row;
    }
}
