using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Makes a table of the lines of a paragraph: a head, a rule, and rows to the paragraph's end (GFM 0.29, section 4.10), or to the
/// mark of a caption.
/// </summary>
/// <param name="parser">The paragraph's parser.</param>
/// <param name="paragraph">The paragraph.</param>
/// <param name="rule">Index of the rule among its lines.</param>
internal sealed class PipeTableMaker(BlockParser parser, Md.ParagraphBlock paragraph, int rule)
{
    private readonly StringLineGroup _lines = paragraph.Lines;

    /// <summary>Puts table and caption behind the paragraph, which keeps the lines before the head.</summary>
    /// <returns>False where the paragraph keeps none.</returns>
    public bool Make()
    {
        var caption = FindCaption();
        var end = _lines.Lines[caption - 1].Slice.End;
        var table = new ManuscriptTable(parser)
        {
            Line = _lines.Lines[rule - 1].Line,
            Column = paragraph.Column,
            Span = new Md.SourceSpan(_lines.Lines[rule - 1].Slice.Start, end),
            IsOpen = false,
            HeadRows = 1,
            IsPipe = true,
        };
        table.SetAuthorAttributes(rule == 1 ? paragraph.GetAuthorAttributes() : Attributes.None);
        AddRows(table, caption);
        if (caption < _lines.Count)
        {
            TableText.InsertBehind(paragraph, MakeCaption(caption));
        }

        TableText.InsertBehind(paragraph, table);
        return KeepBefore(rule - 1);
    }

    private int FindCaption()
    {
        var index = rule + 1;
        while (index < _lines.Count && CaptionSyntax.LengthOfMark(_lines.Lines[index].Slice.AsSpan()) == 0)
        {
            index++;
        }

        return index;
    }

    private void AddRows(ManuscriptTable table, int end)
    {
        var alignments = PipeRule.Read(_lines.Lines[rule].Slice.AsSpan())!;
        table.ColumnDefinitions.AddRange(alignments.Select(a => new MdTables.TableColumnDefinition { Alignment = a }));
        for (var i = rule - 1; i < end; i++)
        {
            if (i != rule)
            {
                table.Add(MakeRow(_lines.Lines[i], alignments.Count));
            }
        }
    }

    private MdTables.TableRow MakeRow(StringLine line, int columns)
    {
        var row = new MdTables.TableRow { Line = line.Line, Span = new Md.SourceSpan(line.Slice.Start, line.Slice.End), IsOpen = false };
        foreach (var slice in PipeRow.Cut(line.Slice))
        {
            row.Add(MakeCell(slice, line.Line));
        }

        while (row.Count < columns)
        {
            row.Add(new MdTables.TableCell(parser) { Line = line.Line, Span = new Md.SourceSpan(line.Slice.End + 1, line.Slice.End), IsOpen = false });
        }

        return row;
    }

    private MdTables.TableCell MakeCell(StringSlice slice, int line)
    {
        var cell = new MdTables.TableCell(parser) { Line = line, Span = new Md.SourceSpan(slice.Start, slice.End), IsOpen = false };
        if (TableText.ParagraphOf(parser, [(slice, line)]) is { } text)
        {
            cell.Add(text);
        }

        return cell;
    }

    private Md.ParagraphBlock MakeCaption(int start)
    {
        var first = _lines.Lines[start];
        var caption = new Md.ParagraphBlock(parser)
        {
            Line = first.Line,
            Column = first.Column,
            Span = new Md.SourceSpan(first.Slice.Start, _lines.Lines[_lines.Count - 1].Slice.End),
            IsOpen = false,
        };
        for (var i = start; i < _lines.Count; i++)
        {
            TableText.Append(caption, _lines.Lines[i].Slice, _lines.Lines[i].Line);
        }

        return caption;
    }

    private bool KeepBefore(int count)
    {
        while (paragraph.Lines.Count > Math.Max(count, 1))
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        }

        if (count > 0)
        {
            paragraph.Lines.Lines[count - 1].Slice.TrimEnd();
            paragraph.Span.End = paragraph.Lines.Lines[count - 1].Slice.End;
        }

        return count > 0;
    }
}
