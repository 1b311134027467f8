using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow;

/// <content>Lists.</content>
internal sealed partial class FlowBuilder
{
    // Narrower than this a number and its sign do not fit.
    private const int NarrowestHanging = 240;
    private const int WidestHanging = 720;

    private void AddList(ListBlock list, FlowContext context)
    {
        var style = _book.StyleOf(list);
        Enter(list, style);
        var start = _items.Count;
        var inner = Indent(context, style) with { ListDepth = context.ListDepth + 1 };
        var number = NumberOf(list, style, context.ListDepth);
        foreach (var item in list.Items)
        {
            AddItem(list, item, number, context.Left, inner);
        }

        ApplyMargins(start, style);
        Leave(style);
    }

    // Null where the sheet wants no markers.
    private int? NumberOf(ListBlock list, ComputedStyle style, int depth)
    {
        if (style.ListStyleType == "none")
        {
            return null;
        }

        if (list.Numbering is not { } numbering)
        {
            return _lists.Bulleted(ListKind.BulletOf(style.ListStyleType));
        }

        var format = numbering.Style == "decimal" ? ListKind.FormatOf(style.ListStyleType) : ListKind.FormatOf(numbering.Style);
        return _lists.Numbered(new ListKind(format ?? "decimal", numbering.Delimiter.ToString()), depth, numbering.Start);
    }

    private void AddItem(ListBlock list, ListItem item, int? number, int outer, FlowContext context)
    {
        var style = _book.StyleOf(item);
        if (item.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var inner = Indent(context, style);
        var hanging = Math.Clamp(inner.Left - outer, NarrowestHanging, WidestHanging);
        if (inner.Left < hanging)
        {
            inner = inner with { Left = hanging };
        }

        var start = _items.Count;
        var rest = item.Blocks;
        var first = rest.Count > 0 ? rest[0] as Paragraph : null;
        AddItemStart(list, item, first, number, hanging, inner);
        foreach (var block in first is null ? rest : ValueList.Create(rest.AsSpan()[1..]))
        {
            AddInItem(list, block, inner);
        }

        ApplyMargins(start, style);
    }

    private void AddItemStart(ListBlock list, ListItem item, Paragraph? first, int? number, int hanging, FlowContext context)
    {
        Node node = first is null ? item : first;
        if (first?.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var style = _book.StyleOf(node);
        var run = _formats.RunOf(style);
        var level = context.ListDepth - 1;
        var pieces = first is null ? [] : PiecesOf(first, first.Inlines, run);
        if (item.IsDone is { } done)
        {
            pieces = ValueList.From(pieces.Prepend(BoxOf(done, run)));
        }

        var format = InItem(FormatReader.ParagraphOf(style, _measure), list, context) with { FirstLine = number is null ? 0 : -hanging };
        var isMarked = number is not null && item.IsDone is null;
        var styleId = item.IsDone is not null ? _naming.Custom("Task List", StyleKind.Paragraph) : StyleOfItem(list, level, isMarked);
        if (isMarked)
        {
            _lists.NoteIndents(number!.Value, level, format.Left, hanging);
        }

        Add(new FlowParagraph(context.Place == FlowPlace.Text ? styleId : context.Container ?? styleId, format, run, pieces)
        {
            List = isMarked ? new ListPlace(number!.Value, Math.Min(level, ListCatalogBuilder.Levels - 1)) : null,
        });
    }

    private static string StyleOfItem(ListBlock list, int level, bool isMarked) =>
        StyleNaming.ForList(!isMarked ? "ListContinue" : list.Numbering is null ? "ListBullet" : "ListNumber", level);

    private static GeneratedPiece BoxOf(bool done, RunFormat run) => new([new ContentText(done ? "\u2611\t" : "\u2610\t")], run);

    private static ParagraphFormat InItem(ParagraphFormat own, ListBlock list, FlowContext context) => own with
    {
        Left = context.Left,
        Right = own.Right + context.Right,
        Before = list.IsTight ? 0 : own.Before,
        After = list.IsTight ? 0 : own.After,
    };

    private void AddInItem(ListBlock list, Block block, FlowContext context)
    {
        if (block is not Paragraph paragraph || context.Place != FlowPlace.Text)
        {
            AddBlock(block, context);
            return;
        }

        if (paragraph.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var style = _book.StyleOf(paragraph);
        var run = _formats.RunOf(style);
        var format = InItem(FormatReader.ParagraphOf(style, _measure), list, context);
        var styleId = StyleNaming.ForList("ListContinue", context.ListDepth - 1);
        Add(new FlowParagraph(styleId, format, run, PiecesOf(paragraph, paragraph.Inlines, run)));
    }

    private void AddDefinitions(DefinitionList list, FlowContext context)
    {
        var style = _book.StyleOf(list);
        Enter(list, style);
        var start = _items.Count;
        var inner = Indent(context, style);
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
            {
                AddTerm(term, inner);
            }

            foreach (var definition in item.Definitions)
            {
                AddDefinition(definition, inner);
            }
        }

        ApplyMargins(start, style);
        Leave(style);
    }

    private void AddTerm(DefinitionTerm term, FlowContext context)
    {
        if (term.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var style = _book.StyleOf(term);
        var run = _formats.RunOf(style);
        var format = FormatOf(style, context) with { KeepNext = true };
        var styleId = context.Place == FlowPlace.Text ? "DefinitionTerm" : context.Container ?? "DefinitionTerm";
        Add(new FlowParagraph(styleId, format, run, PiecesOf(term, term.Inlines, run)));
    }

    private void AddDefinition(Definition definition, FlowContext context)
    {
        if (definition.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var style = _book.StyleOf(definition);
        var start = _items.Count;
        AddBlocks(definition.Blocks, Indent(context, style) with { Container = ContainerIn(context, "Definition") });
        ApplyMargins(start, style);
    }
}
