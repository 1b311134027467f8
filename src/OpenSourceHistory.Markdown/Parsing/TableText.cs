using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Puts lines of a drawn table into cells, or back into a paragraph.</summary>
internal static class TableText
{
    /// <summary>Makes a paragraph of lines, behind a block.</summary>
    /// <param name="draft">The lines of what is no table.</param>
    /// <param name="reason">Why it is none; null where nobody would take it for one.</param>
    public static void BecomeParagraph(TableDraft draft, string? reason)
    {
        var paragraph = new Md.ParagraphBlock(draft.Parser) { Line = draft.Line, Column = draft.Column, Span = draft.Span, IsOpen = false };
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines.Lines[i];
            line.Slice.TrimStart();
            Append(paragraph, line.Slice, line.Line);
        }

        if (reason is not null)
        {
            UnreadTable.Mark(paragraph, reason);
        }

        InsertBehind(draft, paragraph);
    }

    /// <summary>Adds a line to a paragraph.</summary>
    public static void Append(Md.LeafBlock block, StringSlice slice, int line) =>
        block.AppendLine(ref slice, 0, line, slice.Start, trackTrivia: false);

    /// <summary>Puts a block behind another one.</summary>
    public static void InsertBehind(Md.Block block, Md.Block next)
    {
        var parent = block.Parent!;
        parent.Insert(parent.IndexOf(block) + 1, next);
    }

    /// <summary>A paragraph of a cell's lines; null where nothing stands in them.</summary>
    /// <param name="parser">The table's parser.</param>
    /// <param name="parts">The lines' parts within the cell, with their numbers.</param>
    public static Md.ParagraphBlock? ParagraphOf(BlockParser parser, IEnumerable<(StringSlice Slice, int Line)> parts)
    {
        Md.ParagraphBlock? paragraph = null;
        foreach (var (part, line) in parts)
        {
            var slice = part;
            slice.Trim();
            if (slice.IsEmpty)
            {
                continue;
            }

            paragraph ??= new Md.ParagraphBlock(parser) { Line = line, Span = new Md.SourceSpan(slice.Start, slice.End), IsOpen = false };
            Append(paragraph, slice, line);
            paragraph.Span.End = slice.End;
        }

        return paragraph;
    }
}
