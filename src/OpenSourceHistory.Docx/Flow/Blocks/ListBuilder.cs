using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Builds lists.</summary>
/// <param name="sources">What the flow is built from.</param>
/// <param name="pieces">Builds the content of paragraphs.</param>
/// <param name="blocks">Builds what else stands in items.</param>
internal sealed class ListBuilder(FlowSources sources, PieceBuilder pieces, BlockBuilder blocks)
{
    // Narrower than this a number and its sign do not fit.
    private const int NarrowestHanging = 240;
    private const int WidestHanging = 720;

    /// <summary>Adds a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="state">Where it goes.</param>
    public void Add(ListBlock list, FlowState state)
    {
        var (row, context) = state;
        var style = sources.Book.StyleOf(list);
        row.Enter(list, style);
        var start = row.Count;
        var inner = sources.Indent(context, style) with { ListDepth = context.ListDepth + 1 };
        var place = new ItemPlace(list, NumberOf(list, style, context.ListDepth), context.Left);
        foreach (var item in list.Items)
        {
            blocks.OnPages(sources.Book.StyleOf(item), state with { Context = inner }, (builder, within) => builder.Lists.AddItem(item, place, within));
        }

        Spacing.AddMargins(row, start, style, sources.Measure);
        row.Leave(style);
    }

    // Null where the sheet wants no markers, or such as Word does not make, which stand in the text.
    private int? NumberOf(ListBlock list, ComputedStyle style, int depth)
    {
        if (style.ListStyleType.IsNone)
        {
            return null;
        }

        if (ListKind.Of(style.ListStyleType, list.Numbering) is not { } kind)
        {
            sources.Lists.Lack(style.ListStyleType.Name, list.Span);
            return null;
        }

        return kind.IsBullet ? sources.Lists.Bulleted(kind.Text) : sources.Lists.Numbered(kind, depth, list.Numbering?.Start ?? 1);
    }

    private void AddItem(ListItem item, ItemPlace place, FlowState state)
    {
        var style = sources.Book.StyleOf(item);
        state.Row.Anchor(item);
        var context = sources.Indent(state.Context, style);
        var hanging = Math.Clamp(context.Left - place.Outer, NarrowestHanging, WidestHanging);
        context = context with { Left = Math.Max(context.Left, hanging) };
        var inner = state with { Context = context };
        var start = state.Row.Count;
        var first = item.Blocks is [Paragraph paragraph, ..] && !BlockBuilder.LeavesPages(sources.Book.StyleOf(paragraph), context) ? paragraph : null;
        AddStart(item, first, place with { Hanging = hanging }, inner);
        foreach (var block in item.Blocks.Skip(first is null ? 0 : 1))
        {
            AddMore(block, place, inner);
        }

        Spacing.AddMargins(state.Row, start, style, sources.Measure);
    }

    private void AddStart(ListItem item, Paragraph? first, ItemPlace place, FlowState state)
    {
        var context = state.Context;
        Node node = first is null ? item : first;
        var style = sources.Book.StyleOf(node);
        var run = sources.Formats.RunOf(style);
        if (first is not null)
        {
            state.Row.Anchor(first);
        }

        var marker = place.Number is null ? MarkerOf(item) : [];
        var content = ContentOf(item, first, marker, run);
        var format = InItem(style, context) with { FirstLine = place.Number is null && marker.Count == 0 ? 0 : -place.Hanging };
        // The margins of an item that begins with no text are added to all that stands in it.
        format = first is null ? format with { Before = 0, After = 0 } : format;
        state.Row.Add(new FlowParagraph(node, NameOf(item, first, context.StyleOf(StyleOf(item, place, context))), format, run, content)
        {
            List = item.IsDone is null && place.Number is { } number ? PlaceOf(number, format.Left, place.Hanging, context) : null,
        });
    }

    // A name of the item's paragraph goes before that of the item.
    private string NameOf(ListItem item, Paragraph? first, string id) => (first is null ? null : sources.NamedStyleOf(first, null)) ?? sources.NamedStyleOf(item, id)!;

    private ListPlace PlaceOf(int number, int left, int hanging, FlowContext context)
    {
        var level = context.ListDepth - 1;
        sources.Lists.NoteIndents(number, level, left, hanging);
        return new ListPlace(number, Math.Min(level, ListCatalogBuilder.Levels - 1));
    }

    private ValueList<FlowPiece> ContentOf(ListItem item, Paragraph? first, ValueList<ContentItem> marker, RunFormat run)
    {
        ValueList<FlowPiece> content = first is null ? [] : pieces.PiecesOf(first, first.Inlines, run);
        return item.IsDone is { } done ? ValueList.From<FlowPiece>(content.Prepend(BoxOf(item, done, run)))
            : marker.Count > 0 ? ValueList.From<FlowPiece>(content.Prepend(new GeneratedPiece(item, marker, run)))
            : content;
    }

    private ValueList<ContentItem> MarkerOf(ListItem item) => item.IsDone is null && sources.Book.ContentOf(item, PseudoElement.Marker) is { Count: > 0 } marker
        ? [new ContentText(ContentText.Of(marker) + "\t")]
        : [];

    private string StyleOf(ListItem item, ItemPlace place, FlowContext context)
    {
        if (item.IsDone is not null)
        {
            return sources.Naming.Custom("Task List", StyleKind.Paragraph);
        }

        var stem = place.Number is null ? "ListContinue" : place.List.Numbering is null ? "ListBullet" : "ListNumber";
        return StyleNaming.ForList(stem, context.ListDepth - 1);
    }

    private static GeneratedPiece BoxOf(ListItem item, bool done, RunFormat run) =>
        new(item, [new ContentText(done ? "\u2611\t" : "\u2610\t")], run);

    private ParagraphFormat InItem(ComputedStyle style, FlowContext context)
    {
        var own = FormatReader.ParagraphOf(style, sources.Measure);
        return own with { Left = context.Left, Right = Units.Within(own.Right + context.Right) };
    }

    private void AddMore(Block block, ItemPlace place, FlowState state)
    {
        if (block is not Paragraph paragraph || state.Context.Place != FlowPlace.Text || BlockBuilder.LeavesPages(sources.Book.StyleOf(paragraph), state.Context))
        {
            blocks.Add([block], state);
            return;
        }

        state.Row.Anchor(paragraph);
        var style = sources.Book.StyleOf(paragraph);
        var run = sources.Formats.RunOf(style);
        var styleId = StyleNaming.ForList("ListContinue", state.Context.ListDepth - 1);
        state.Row.Add(new FlowParagraph(
            paragraph, sources.NamedStyleOf(paragraph, styleId)!, InItem(style, state.Context), run, pieces.PiecesOf(paragraph, paragraph.Inlines, run)));
    }

    // The list of an item, its w:num, the edge of the text around the list, and how far the first line hangs out.
    private readonly record struct ItemPlace(ListBlock List, int? Number, int Outer, int Hanging = 0);
}
