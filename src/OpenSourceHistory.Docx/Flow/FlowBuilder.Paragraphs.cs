using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <content>Paragraphs, headings and what stands around them.</content>
internal sealed partial class FlowBuilder
{
    private void AddParagraph(Paragraph paragraph, FlowContext context)
    {
        var style = _book.StyleOf(paragraph);
        Enter(paragraph, style);
        AddGeneratedBlock(paragraph, PseudoElement.Before, "Paragraph", context);
        var run = _formats.RunOf(style);
        var pieces = PiecesOf(paragraph, paragraph.Inlines, run);
        var id = StyleOfParagraph(paragraph, style, context);
        var format = FormatOf(style, context);
        if (IsPictureAlone(paragraph))
        {
            format = format with { FirstLine = 0 };
        }

        Add(new FlowParagraph(id, format, run, pieces));
        AddGeneratedBlock(paragraph, PseudoElement.After, "Paragraph", context);
        Leave(style);
    }

    private string StyleOfParagraph(Paragraph paragraph, ComputedStyle style, FlowContext context)
    {
        if (context.Place == FlowPlace.Text && _role != DivisionRole.HalfTitle && paragraph.Attributes.Classes is { Count: > 0 } classes
            && _naming.ParagraphStyleFor(classes[0]) is { } own)
        {
            return own;
        }

        if (context.Container is not null)
        {
            return context.Container;
        }

        if (IsPictureAlone(paragraph))
        {
            return "Figure";
        }

        if (style.TextIndent.Length > Length.Zero || style.TextIndent.Percent > 0)
        {
            return "BodyText";
        }

        return _items.Count > 0 && _items[^1] is FlowParagraph { Style: "BodyText" or "FirstParagraph" } ? "BodyText" : "FirstParagraph";
    }

    private static bool IsPictureAlone(Paragraph paragraph) => paragraph.Inlines is [Image] or [Link { Inlines: [Image] }];

    private void AddHeading(Heading heading, FlowContext context)
    {
        var style = _book.StyleOf(heading);
        OweBreak(style);
        var run = _formats.RunOf(style);
        var format = FormatOf(style, context) with { KeepNext = true, KeepLines = true };
        var id = StyleOfHeading(heading, context);
        if (id == "Heading" + Units.Text(heading.Level))
        {
            format = format with { OutlineLevel = heading.Level - 1 };
        }

        if (AddGeneratedBlock(heading, PseudoElement.Before, NumberNameOf(heading), context, isNumber: true))
        {
            _items[^1] = Raise((FlowParagraph)_items[^1], format.Before);
            format = format with { Before = 0, PageBreakBefore = false };
        }

        if (heading.Attributes.Id is { } target)
        {
            // Not on the number in front of it: what refers to a heading shows its text.
            _anchors.Add(target);
            _referenceTexts[target] = _book.TextOf(heading.Inlines);
        }

        Add(new FlowParagraph(id, format, run, PiecesOf(heading, heading.Inlines, run)));
        AddGeneratedBlock(heading, PseudoElement.After, NumberNameOf(heading), context);
        Leave(style);
    }

    private static FlowParagraph Raise(FlowParagraph paragraph, int before) =>
        paragraph with { Format = paragraph.Format with { Before = Math.Max(before, paragraph.Format.Before), KeepNext = true } };

    // Headings of designed pages are no headings to Word: they must not enter its contents.
    private string StyleOfHeading(Heading heading, FlowContext context) => _role switch
    {
        DivisionRole.Contents => "TOCHeading",
        DivisionRole.TitlePage when heading.Level == 1 => "Title",
        DivisionRole.TitlePage => "Subtitle",
        DivisionRole.HalfTitle or DivisionRole.CopyrightPage when context.Container is not null => context.Container,
        _ => "Heading" + Units.Text(heading.Level),
    };

    private static string NumberNameOf(Heading heading) => heading.Attributes.Classes is { Count: > 0 } classes
        ? ReadableNames.ToName(classes[0]) ?? "Heading"
        : heading.Level == 1 ? "Chapter" : "Heading";

    private bool AddGeneratedBlock(Node node, PseudoElement pseudo, string owner, FlowContext context, bool isNumber = false)
    {
        if (_book.StyleOf(node, pseudo) is not { Display: DisplayMode.Block or DisplayMode.ListItem or DisplayMode.Table } style)
        {
            return false;
        }

        var content = _book.ContentOf(node, pseudo);
        if (content.Count == 0)
        {
            return false;
        }

        var suffix = isNumber ? " Number" : pseudo == PseudoElement.Before ? " Opening" : " Closing";
        var run = _formats.RunOf(style);
        var format = FormatOf(style, context) with { KeepNext = pseudo == PseudoElement.Before };
        Add(new FlowParagraph(_naming.Custom(owner + suffix, StyleKind.Paragraph), format, run, [new GeneratedPiece(content, run)]));
        return true;
    }

    private ParagraphFormat FormatOf(ComputedStyle style, FlowContext context)
    {
        var own = FormatReader.ParagraphOf(style, _measure);
        return own with { Left = own.Left + context.Left, Right = own.Right + context.Right };
    }

    private ValueList<FlowPiece> PiecesOf(Node node, ValueList<Inline> inlines, RunFormat run)
    {
        Survey(inlines, run);
        var before = GeneratedOf(node, PseudoElement.Before, run);
        var after = GeneratedOf(node, PseudoElement.After, run);
        return (before, after) switch
        {
            (null, null) => [new InlinesPiece(inlines)],
            (not null, null) => [before, new InlinesPiece(inlines)],
            (null, not null) => [new InlinesPiece(inlines), after],
            _ => [before, new InlinesPiece(inlines), after],
        };
    }

    private GeneratedPiece? GeneratedOf(Node node, PseudoElement pseudo, RunFormat around)
    {
        ValueList<ContentItem> content = _book.ContentOf(node, pseudo);
        if (content.Count == 0 || _book.StyleOf(node, pseudo) is { Display: not (DisplayMode.Inline or DisplayMode.InlineBlock) })
        {
            return null;
        }

        return new GeneratedPiece(IsBoxOfWidth(node, pseudo) ? EndInTab(content) : content, _inlines.RunOf(node, pseudo, around));
    }

    // A number in a box of fixed width before a hanging paragraph is what Word does with a tab.
    private bool IsBoxOfWidth(Node node, PseudoElement pseudo) =>
        pseudo == PseudoElement.Before && _book.StyleOf(node, pseudo) is { Display: DisplayMode.InlineBlock, Width.IsAuto: false };

    private static ValueList<ContentItem> EndInTab(ValueList<ContentItem> content)
    {
        var items = content.ToList();
        if (items[^1] is ContentText last)
        {
            items[^1] = last with { Value = last.Value.TrimEnd() + "\t" };
        }
        else
        {
            items.Add(new ContentText("\t"));
        }

        return ValueList.From(items);
    }

    private void Add(FlowParagraph paragraph)
    {
        var format = paragraph.Format;
        if (_items.Count == 0)
        {
            format = format with { PageBreakBefore = false };
        }
        else if (_breakOwed)
        {
            format = format with { PageBreakBefore = true };
        }

        if (_spaceOwed > format.Before)
        {
            format = format with { Before = _spaceOwed };
        }

        if (_holdsPicture)
        {
            format = format with { LineRule = LineRule.AtLeast };
        }

        _items.Add(paragraph with { Format = format, Anchors = TakeAnchors(), HoldsPicture = _holdsPicture });
        (_breakOwed, _spaceOwed, _holdsPicture) = (false, 0, false);
    }

    private ValueList<string> TakeAnchors()
    {
        if (_anchors.Count == 0)
        {
            return [];
        }

        _anchored.UnionWith(_anchors);
        var anchors = ValueList.From<string>(_anchors.ToArray());
        _anchors.Clear();
        return anchors;
    }
}
