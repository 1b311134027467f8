using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Definition lists as Pandoc reads them: a term on a line of its own, then, a blank line between them or not, definitions
/// that begin with a colon or tilde and a space. What follows a definition belongs to it as far as it is indented.
/// </summary>
internal sealed class DefinitionParser : BlockParser
{
    private const int DeepestMark = 2;
    private static readonly object s_widthKey = new();

    public DefinitionParser() => OpeningCharacters = [':', '~'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!IsMark(processor) || IsTableCaption(processor.Line.AsSpan()) || FindTerm(processor) is not { Parent: { } parent } term)
        {
            return BlockState.None;
        }

        var list = FindListBefore(term, parent);
        processor.Discard(term);
        term.Parent?.Remove(term);
        if (list is null)
        {
            list = new MdLists.DefinitionList(this) { Line = term.Line, Column = term.Column, Span = term.Span };
            parent.Add(list);
        }

        var item = OpenItem(processor, list);
        AddTerms(item, term);
        return BlockState.Continue;
    }

    /// <summary>By how many columns what belongs to a definition is indented.</summary>
    /// <param name="item">The definition.</param>
    public static int WidthOf(MdLists.DefinitionItem item) => (int)item.GetData(s_widthKey)!;

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Md.Block block)
    {
        var item = (MdLists.DefinitionItem)block;
        var list = (MdLists.DefinitionList)item.Parent!;
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var width = WidthOf(item);
        if (processor.Indent >= width)
        {
            processor.GoToColumn(processor.ColumnBeforeIndent + width);
            item.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        if (IsMark(processor) && !IsTableCaption(processor.Line.AsSpan()) && FindTerm(processor) is null or { Parent: MdLists.DefinitionItem })
        {
            processor.Close(item);
            OpenItem(processor, list);
            return BlockState.Continue;
        }

        return BlockState.None;
    }

    private MdLists.DefinitionItem OpenItem(BlockProcessor processor, MdLists.DefinitionList list)
    {
        var start = processor.Start;
        var column = processor.Column;
        var columnBefore = processor.ColumnBeforeIndent;
        var mark = processor.CurrentChar;
        processor.NextChar();
        processor.ParseIndent();
        if (processor.Column - column > 5)
        {
            // More than four spaces behind the mark: the content is indented code.
            processor.GoToColumn(column + 2);
        }

        var item = new MdLists.DefinitionItem(this)
        {
            Line = processor.LineIndex,
            Column = column,
            Span = new Md.SourceSpan(start, processor.Line.End),
            OpeningCharacter = mark,
        };
        item.SetData(s_widthKey, processor.Column - columnBefore);
        list.Add(item);
        list.UpdateSpanEnd(processor.Line.End);
        processor.Open(item);
        return item;
    }

    private void AddTerms(MdLists.DefinitionItem item, Md.ParagraphBlock paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i];
            var term = new MdLists.DefinitionTerm(this)
            {
                Line = line.Line,
                Column = paragraph.Column,
                Span = new Md.SourceSpan(line.Slice.Start, line.Slice.End),
                IsOpen = false,
            };
            term.AppendLine(ref line.Slice, line.Column, line.Line, line.Position, trackTrivia: false);
            item.Add(term);
        }
    }

    private static bool IsMark(BlockProcessor processor) =>
        processor.CurrentChar is ':' or '~' && processor.Indent <= DeepestMark && processor.Line.PeekChar() is ' ' or '\t';

    // A caption's id says that it belongs to the table behind it.
    private static bool IsTableCaption(ReadOnlySpan<char> line) => line.Contains("{#tbl-", StringComparison.Ordinal);

    private static Md.ParagraphBlock? FindTerm(BlockProcessor processor)
    {
        // A line of verse is a paragraph to the library, but no term.
        if (processor.LastBlock is VerseLine or not Md.ParagraphBlock { Lines.Count: > 0 })
        {
            return null;
        }

        var paragraph = (Md.ParagraphBlock)processor.LastBlock!;
        if (PipeRule.Find(paragraph.Lines, out _) > 0)
        {
            return null;
        }

        var lastLine = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Line;
        var gap = processor.LineIndex - lastLine;
        return gap == 1 || (gap == 2 && paragraph.Lines.Count == 1) ? paragraph : null;
    }

    private static MdLists.DefinitionList? FindListBefore(Md.ParagraphBlock term, Md.ContainerBlock parent)
    {
        var index = parent.IndexOf(term) - 1;
        return index >= 0 ? parent[index] as MdLists.DefinitionList : null;
    }
}
