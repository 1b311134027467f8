using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow;

/// <content>Verse, code, section breaks, figures and contents.</content>
internal sealed partial class FlowBuilder
{
    private void AddLines(LineBlock block, FlowContext context)
    {
        var style = _book.StyleOf(block);
        Enter(block, style);
        var run = _formats.RunOf(style);
        var pieces = new List<FlowPiece>();
        foreach (var line in block.Lines)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new BreakPiece());
            }

            Survey(line.Inlines, run);
            pieces.Add(new InlinesPiece(line.Inlines));
        }

        var named = block.Attributes.Classes is { Count: > 0 } classes ? _naming.ParagraphStyleFor(classes[0]) : null;
        var styleId = context.Place == FlowPlace.Text
            ? named ?? context.Container ?? _naming.Custom("Verse", StyleKind.Paragraph)
            : context.Container ?? "FootnoteText";
        var format = FormatOf(style, context) with { Alignment = Unjustified(style.TextAlign) };
        Add(new FlowParagraph(styleId, format, run, ValueList.From(pieces)));
        Leave(style);
    }

    // Word stretches lines that end in a break inside justified paragraphs.
    private static TextAlignment Unjustified(TextAlignment alignment) =>
        alignment == TextAlignment.Justify ? TextAlignment.Left : alignment;

    private void AddCode(CodeBlock code, FlowContext context)
    {
        var style = _book.StyleOf(code);
        Enter(code, style);
        var format = FormatOf(style, context) with { FirstLine = 0, Alignment = Unjustified(style.TextAlign) };
        Add(new FlowParagraph("SourceCode", format, _formats.RunOf(style), [new LinesPiece(code)]));
        Leave(style);
    }

    private void AddSectionBreak(ThematicBreak thematicBreak, FlowContext context)
    {
        var style = _book.StyleOf(thematicBreak);
        Enter(thematicBreak, style);
        var run = _formats.RunOf(style);
        var content = _book.ContentOf(thematicBreak, PseudoElement.Before);
        var format = FormatOf(style, context) with { FirstLine = 0, KeepNext = true };
        if (content.Count > 0)
        {
            run = _inlines.RunOf(thematicBreak, PseudoElement.Before, run);
            if (_book.StyleOf(thematicBreak, PseudoElement.Before) is { } before)
            {
                format = format with { Alignment = before.TextAlign };
            }
        }
        else if (format.Borders == default)
        {
            (content, format) = ([new ContentText("*\u2003*\u2003*")], format with { Alignment = TextAlignment.Center });
        }

        Add(new FlowParagraph("SectionBreak", format, run, content.Count > 0 ? [new GeneratedPiece(content, run)] : []));
        Leave(style);
    }

    private void AddFigure(Figure figure, FlowContext context)
    {
        var style = _book.StyleOf(figure);
        Enter(figure, style);
        var start = _items.Count;
        var inner = Indent(context, style) with { Container = ContainerIn(context, "Figure") };
        var captionOnTop = figure.Caption is { } first && _book.StyleOf(first).CaptionOnTop && figure.Blocks is [Table];
        if (captionOnTop)
        {
            AddCaption(figure.Caption!, figure.Attributes.Id, inner, keepNext: true);
        }

        var content = _items.Count;
        AddBlocks(figure.Blocks, inner);
        if (figure.Caption is { } caption && !captionOnTop)
        {
            KeepWithNext(content);
            AddCaption(caption, figure.Attributes.Id, inner, keepNext: false);
        }

        ApplyMargins(start, style);
        Leave(style);
    }

    private void KeepWithNext(int start)
    {
        for (var i = start; i < _items.Count; i++)
        {
            if (_items[i] is FlowParagraph paragraph)
            {
                _items[i] = paragraph with { Format = paragraph.Format with { KeepNext = true, FirstLine = 0 } };
            }
        }
    }

    private void AddCaption(Caption caption, string? targetId, FlowContext context, bool keepNext)
    {
        var style = _book.StyleOf(caption);
        if (caption.Attributes.Id is { } id)
        {
            _anchors.Add(id);
        }

        var run = _formats.RunOf(style);
        var pieces = new List<FlowPiece>();
        if (caption.Label is { } label)
        {
            var labelRun = LabelRunOf(caption, run);
            pieces.Add(new LabelPiece(label, targetId, labelRun));
            if (targetId is not null && _labelled.Add(targetId))
            {
                _referenceTexts[targetId] = label;
            }

            if (caption.Inlines.Count > 0)
            {
                pieces.Add(new GeneratedPiece([new ContentText(_book.CaptionSeparator(caption))], labelRun));
            }
        }

        foreach (var piece in PiecesOf(caption, caption.Inlines, run))
        {
            pieces.Add(piece);
        }

        var format = FormatOf(style, context) with { KeepLines = true };
        if (keepNext)
        {
            format = format with { KeepNext = true };
        }

        var styleId = context.Place == FlowPlace.Text ? "Caption" : context.Container ?? "Caption";
        Add(new FlowParagraph(styleId, format, run, ValueList.From(pieces)));
    }

    private RunFormat LabelRunOf(Caption caption, RunFormat run)
    {
        var path = new ElementSketch[] { new(Elements.NameOf(caption) == "caption" ? "table" : "figure"), new(Elements.NameOf(caption)!), new("span", "caption-label") };
        var label = _formats.RunOf(_book.StyleOfSketch(path));
        var styleId = _naming.Custom("Caption Label", StyleKind.Character);
        _catalog.Count(styleId, run, label);
        return label;
    }

    private void AddContents(Contents contents, FlowContext context)
    {
        var style = _book.StyleOf(contents);
        Enter(contents, style);
        var inner = Indent(context, style);
        var entries = new List<FlowParagraph>();
        var targets = new List<string>();
        var deepest = 1;
        foreach (var entry in contents.Entries)
        {
            var entryStyle = _book.StyleOf(entry);
            if (entryStyle.Display == DisplayMode.None)
            {
                continue;
            }

            entries.Add(EntryOf(entry, entryStyle, inner));
            targets.Add(entry.TargetId);
            deepest = Math.Max(deepest, entry.Level);
        }

        if (entries.Count == 0)
        {
            return;
        }

        entries[0] = entries[0] with { Anchors = TakeAnchors() };
        var hasNumbers = entries[0].Pieces is [.., GeneratedPiece last] && last.Content.Any(c => c is ContentTargetPage);
        _items.Add(new FlowContents(ValueList.From(entries), ValueList.From(targets), deepest, hasNumbers));
        (_breakOwed, _spaceOwed) = (false, 0);
        Leave(style);
    }

    private FlowParagraph EntryOf(ContentsEntry entry, ComputedStyle style, FlowContext context)
    {
        var run = _formats.RunOf(style);
        var before = GeneratedOf(entry, PseudoElement.Before, run);
        var after = GeneratedOf(entry, PseudoElement.After, run)
            ?? new GeneratedPiece([new ContentLeader(" "), new ContentTargetPage(entry.TargetId, null)], run);
        var format = FormatOf(style, context) with { Alignment = Unjustified(style.TextAlign), Borders = default };
        var stop = new TabStop(Units.Twips(_measure) - format.Right, TabKind.Right, HasDots(after));
        Survey(entry.Inlines, run);
        ValueList<FlowPiece> pieces = before is null
            ? [new InlinesPiece(entry.Inlines), after]
            : [before, new InlinesPiece(entry.Inlines), after];
        return new FlowParagraph($"TOC{Math.Clamp(entry.Level, 1, 3)}", format with { Tabs = [stop] }, run, pieces);
    }

    private static bool HasDots(GeneratedPiece piece)
    {
        foreach (var item in piece.Content)
        {
            if (item is ContentLeader leader && leader.Pattern.Contains('.', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
