using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The collect phase: walks a paragraph's inline nodes and gathers what will be set.</summary>
/// <param name="book">Styles.</param>
/// <param name="styles">Makes inline styles.</param>
/// <param name="pictures">Pictures.</param>
/// <param name="pages">Page references.</param>
/// <param name="measure">Width that percentages refer to.</param>
internal sealed class InlineCollector(StyledBook book, InlineStyles styles, PictureLibrary pictures, IPageReferences pages, Length measure)
{
    private readonly TextCollector _text = new();
    private readonly List<InlineObject> _objects = [];
    private readonly List<(int, Note)> _notes = [];

    /// <summary>Gathers a paragraph.</summary>
    /// <param name="content">The paragraph.</param>
    public ParagraphText Collect(ParagraphContent content)
    {
        var block = styles.OfBlock(content.Style, content.Owner is CodeBlock);
        AddGenerated(content.Prefix, block);
        AddPseudo(content.Owner, PseudoElement.Before, block);
        AddInlines(content.Inlines, block);
        AddPseudo(content.Owner, PseudoElement.After, block);
        AddGenerated(content.Suffix, block);
        var text = _text.Finish();
        return new ParagraphText(text, [.. _text.Runs], [.. _objects], [.. _notes], [.. _text.Anchors], [.. _text.Places], block);
    }

    private void AddGenerated(ValueList<GeneratedText> generated, InlineStyle block)
    {
        foreach (var item in generated)
        {
            AddContent(item.Content, styles.Nest(item.Style, block), SourceSpan.None);
        }
    }

    private void AddPseudo(Node? owner, PseudoElement pseudo, InlineStyle parent)
    {
        if (owner is null || book.StyleOf(owner, pseudo) is not { Display: DisplayMode.Inline or DisplayMode.InlineBlock } style)
        {
            return;
        }

        AddContent(book.ContentOf(owner, pseudo), styles.Nest(style, parent), owner.Span);
    }

    private void AddContent(ValueList<ContentItem> content, InlineStyle style, SourceSpan span)
    {
        if (content.Count == 0)
        {
            return;
        }

        AddGap(style, style.Style.Margin.Left, style.Style.Padding.Left);
        style = OpenBox(style);
        foreach (var item in content)
        {
            switch (item)
            {
                case ContentText text:
                    AddLines(text.Value, style, span);
                    break;
                case ContentTargetPage target:
                    _text.Add(pages.FolioOf(target.TargetId, target.Style), style, span);
                    break;
                case ContentPageCounter counter:
                    _text.Add(counter.Format(pages.CounterOf(counter.NoteId, counter.Counter) ?? counter.ValueInText), style, span);
                    break;
                case ContentLeader leader:
                    _text.AddObject(style, span);
                    _objects.Add(new InlineLeader(_text.Length - 1, leader.Pattern));
                    break;
                default:
                    break; // page counters and running strings are text by the time a margin box is set
            }
        }

        CloseBox(style);
        AddGap(style, style.Style.Margin.Right, style.Style.Padding.Right);
    }

    // A line feed in generated content (\A) ends the line.
    private void AddLines(string value, InlineStyle style, SourceSpan span)
    {
        var lines = style.IsBoxed ? [value] : value.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _text.AddLineBreak(style);
            }

            _text.Add(lines[i], style, span);
        }
    }

    private void AddInlines(ValueList<Inline> inlines, InlineStyle style)
    {
        foreach (var inline in inlines)
        {
            AddInline(inline, style);
        }
    }

    private void AddInline(Inline inline, InlineStyle parent)
    {
        switch (inline)
        {
            case Text text:
                _text.Add(text.Value, parent, text.Span, text.Map);
                break;
            case SoftBreak:
                _text.AddSoftBreak(parent);
                break;
            case LineBreak when parent.IsBoxed:
                _text.AddSoftBreak(parent);
                break;
            case LineBreak:
                _text.AddLineBreak(parent);
                break;
            case Note note:
                AddNote(note, parent);
                break;
            case Image image:
                AddImage(image, parent);
                break;
            case IndexMark { Kind: IndexMarkKind.RangeEnd } end:
                _text.AttachBehind(end);
                break;
            case IndexMark:
                _text.Attach(inline);
                break;
            case LocatorList list:
                AddLocators(list, parent);
                break;
            default:
                AddElement(inline, parent);
                break;
        }
    }

    private void AddElement(Inline inline, InlineStyle parent)
    {
        var computed = book.StyleOf(inline);
        if (computed.Display == DisplayMode.None)
        {
            return;
        }

        var style = styles.Nest(computed, parent);
        style = inline switch
        {
            Link link => style with { Link = link },
            Code => style with { IsCode = true },
            _ => style,
        };
        AddAnchor(inline);
        AddGap(style, computed.Margin.Left, computed.Padding.Left);
        style = OpenBox(style);
        AddPseudo(inline, PseudoElement.Before, style);
        AddText(inline, style);
        AddPseudo(inline, PseudoElement.After, style);
        CloseBox(style);
        AddGap(style, computed.Margin.Right, computed.Padding.Right);
    }

    private void AddText(Inline inline, InlineStyle style)
    {
        if (inline is Code code)
        {
            _text.Add(code.Value, style, code.Span, code.Map);
        }
        else if (inline is Phrase phrase)
        {
            AddInlines(phrase.Inlines, style);
        }
    }

    private void AddNote(Note note, InlineStyle parent)
    {
        var computed = book.StyleOf(note, PseudoElement.FootnoteCall);
        if (computed is { Display: not DisplayMode.None })
        {
            var style = styles.Nest(computed, parent) with { IsNoteCall = true, Link = LinkTo(note) };
            AddContent(book.ContentOf(note, PseudoElement.FootnoteCall), style, note.Span);
        }

        _notes.Add((_text.Length, note));
    }

    private void AddLocators(LocatorList list, InlineStyle parent)
    {
        var around = styles.Nest(book.StyleOf(list), parent);
        foreach (var piece in new LocatorText(book.Book.Metadata.Language, pages.PlaceOf, id => book.CallOf(id, pages.CounterOf)).Write(list))
        {
            var style = piece.Place is null ? around : styles.Nest(book.StyleOf(piece.Place), around);
            var link = piece.TargetId is null ? around.Link : new Link("#" + piece.TargetId, null, []);
            _text.Add(piece.Text, style with { Link = link }, list.Span);
        }
    }

    private static Link? LinkTo(Note note) => note.Id.Length > 0 ? new Link("#" + note.Id, null, []) { Span = note.Span } : null;

    private void AddImage(Image image, InlineStyle parent)
    {
        var picture = image.ResolvedPath is null ? null : pictures.Load(image.ResolvedPath, image.Span);
        var computed = book.StyleOf(image);
        if (picture is null || computed.Display == DisplayMode.None)
        {
            return;
        }

        AddAnchor(image);
        var size = PictureSize.Of(image, picture.NaturalSize, computed, measure, Length.Infinite);
        _text.AddObject(styles.Nest(computed, parent), image.Span);
        _objects.Add(new InlinePicture(_text.Length - 1, picture, size, image));
    }

    private void AddAnchor(Node node)
    {
        if (node.Attributes.Id is not null || book.StringsSetBy(node).Count > 0)
        {
            _text.Attach(node);
        }
    }

    private bool IsBox(InlineStyle style) =>
        style.Style is { Display: DisplayMode.InlineBlock, Width: { IsAuto: false } width } && (width.Percent == 0 || measure != Length.Infinite);

    private InlineStyle OpenBox(InlineStyle style)
    {
        if (!IsBox(style))
        {
            return style;
        }

        var boxed = style with { IsBoxed = true };
        _text.AddBoxStart(boxed);
        _objects.Add(new InlineBoxStart(_text.Length - 1, style.Style.Width.Resolve(measure, Length.Zero), style.Style.TextAlign));
        return boxed;
    }

    private void CloseBox(InlineStyle style)
    {
        if (IsBox(style))
        {
            _text.AddBoxEnd(style);
            _objects.Add(new InlineBoxEnd(_text.Length - 1));
        }
    }

    private void AddGap(InlineStyle style, Dimension margin, Dimension padding)
    {
        var width = margin.Resolve(measure, Length.Zero) + padding.Resolve(measure, Length.Zero);
        if (width != Length.Zero)
        {
            _text.AddObject(style, SourceSpan.None);
            _objects.Add(new InlineGap(_text.Length - 1, width));
        }
    }
}
