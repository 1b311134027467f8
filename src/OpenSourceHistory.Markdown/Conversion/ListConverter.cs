using System.Globalization;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Lists of all kinds.</summary>
/// <param name="context">The file's conversion.</param>
/// <param name="blocks">Converts what items hold.</param>
internal sealed class ListConverter(ConversionContext context, BlockConverter blocks)
{
    /// <summary>Converts a bulleted or numbered list.</summary>
    public ListBlock Convert(Md.ListBlock list, SourceSpan span)
    {
        var items = new List<ListItem>(list.Count);
        foreach (var child in list)
        {
            if (child is Md.ListItemBlock item)
            {
                items.Add(ConvertItem(item));
            }
        }

        ReportBeside(list, span);
        return new ListBlock(ValueList.From(items), !list.IsLoose, list.IsOrdered ? NumberingOf(list) : null) { Span = span };
    }

    /// <summary>Converts a definition list.</summary>
    public DefinitionList Convert(MdLists.DefinitionList list, SourceSpan span)
    {
        var gathering = new DefinitionGathering();
        foreach (var child in list)
        {
            var item = (MdLists.DefinitionItem)child;
            var terms = item.OfType<MdLists.DefinitionTerm>().Select(ConvertTerm).ToList();
            if (terms.Count > 0)
            {
                gathering.Begin(ValueList.From(terms));
            }

            gathering.Add(ConvertDefinition(item));
        }

        var items = gathering.Finish();
        return new DefinitionList(items) { Span = span with { End = items.Count > 0 ? items[^1].Span.End : span.End } };
    }

    // A list that is indented, but not as far as the text of the item above it.
    private void ReportBeside(Md.ListBlock list, SourceSpan span)
    {
        var index = list.Parent?.IndexOf(list) ?? 0;
        if (index > 0 && list.Parent![index - 1] is Md.ListBlock { LastChild: Md.ListItemBlock above } before && list.Column > before.Column)
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnreadList, span with { End = Math.Min(span.End, span.Start + 1) }, "This list is indented, but stands behind the item above it, not in it",
                $"Indent it as far as the text of that item, by {Math.Abs(above.ColumnWidth)} spaces");
        }
    }

    private DefinitionTerm ConvertTerm(MdLists.DefinitionTerm term) =>
        new(blocks.ConvertInlines(term)) { Span = context.Spans.Trimmed(context.Spans.Of(term)) };

    private Definition ConvertDefinition(MdLists.DefinitionItem item)
    {
        // The terms are leaves of the same container; as blocks they convert to nothing.
        return new Definition(blocks.Convert(item)) { Span = context.Spans.Trimmed(context.Spans.Of(item)) };
    }

    private ListItem ConvertItem(Md.ListItemBlock item)
    {
        var content = blocks.Convert(item);
        var isDone = ReadTask(ref content);
        return new ListItem(content, isDone) { Span = context.Spans.Trimmed(context.Spans.Of(item)) };
    }

    // A task's box is text of the first paragraph, as written: “[ ] ” or “[x] ”.
    private static bool? ReadTask(ref ValueList<Block> content)
    {
        if (content is not [Paragraph { Inlines: [Text text, ..] } paragraph, ..] ||
            text.Value is not ['[', ' ' or 'x' or 'X', ']', ' ', ..] ||
            text.Span.File!.Text[text.Span.Start] != '[')
        {
            return null;
        }

        var rest = paragraph.Inlines.AsSpan()[1..];
        var inlines = text.Value.Length == 4 ? ValueList.Create(rest) : ValueList.From<Inline>([text.Part(4, text.Value.Length - 4), .. rest]);
        content = ValueList.From<Block>([paragraph with { Inlines = inlines }, .. content.AsSpan()[1..]]);
        return text.Value[1] != ' ';
    }

    private ListNumbering NumberingOf(Md.ListBlock list)
    {
        var start = context.Examples.NumberOf(list.FirstOrDefault()) ?? (int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);
        return new ListNumbering(start, ListNumerals.StyleOf(list.BulletType), list.OrderedDelimiter is ')' or LetteredItemParser.BothParentheses ? ')' : '.');
    }
}
