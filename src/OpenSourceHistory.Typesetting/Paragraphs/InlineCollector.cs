using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>The collect phase: walks a paragraph's inline nodes and gathers what will be set.</summary>
/// <param name="book">Styles.</param>
/// <param name="structure">Where nodes have their place.</param>
/// <param name="styles">Makes inline styles.</param>
/// <param name="pictures">Pictures.</param>
/// <param name="pages">Page references.</param>
/// <param name="measure">Width that percentages refer to.</param>
internal sealed class InlineCollector(
    StyledBook book,
    BookStructure structure,
    InlineStyles styles,
    PictureLibrary pictures,
    IPageReferences pages,
    Length measure)
    : PhraseVisitor<InlineStyle>
{
    private readonly TextCollector _text = new();
    private readonly List<InlineObject> _objects = [];
    private readonly List<(int, Note)> _notes = [];
    private ValueList<Diagnostic> _findings = [];

    /// <summary>Gathers a paragraph.</summary>
    /// <param name="content">The paragraph.</param>
    public ParagraphText Collect(ParagraphContent content)
    {
        var block = Marked(styles.OfBlock(content.Style, content.Owner is CodeBlock), content.Mark);
        AddGenerated(content.Prefix, block);
        AddPseudo(content.Owner, PseudoElement.Before, block);
        AddInlines(content.Inlines, block);
        AddPseudo(content.Owner, PseudoElement.After, block);
        AddGenerated(content.Suffix, block);
        var text = _text.Finish();
        return new ParagraphText(text, [.. _text.Runs], [.. _objects], [.. _notes], [.. _text.Anchors], [.. _text.Places], block) { Findings = _findings, IsGenerated = content.Owner is null };
    }

    /// <inheritdoc/>
    public override void Visit(Text text, InlineStyle state) => _text.Add(text.Value, styles.Positioned(text.Value, state), text.Span, text.Map);

    /// <inheritdoc/>
    public override void Visit(SoftBreak softBreak, InlineStyle state) => _text.AddSoftBreak(state);

    /// <inheritdoc/>
    public override void Visit(LineBreak lineBreak, InlineStyle state)
    {
        if (state.IsBoxed)
        {
            _text.AddSoftBreak(state);
        }
        else
        {
            _text.AddLineBreak(state);
        }
    }

    /// <inheritdoc/>
    public override void Visit(Code code, InlineStyle state)
    {
        if (StyleOf(code, state) is { } style)
        {
            style = Enter(code, style with { IsCode = true });
            _text.Add(code.Value, style, code.Span, code.Map);
            Leave(code, style);
        }
    }

    /// <inheritdoc/>
    public override void Visit(Link link, InlineStyle state)
    {
        if (StyleOf(link, state) is { } style)
        {
            AddPhrase(link, style with { Link = link, LinkMark = structure.MarkOf(link) });
        }
    }

    /// <inheritdoc/>
    public override void Visit(Note note, InlineStyle state)
    {
        if (book.StyleOf(note).Display == DisplayMode.None)
        {
            return;
        }

        var computed = book.StyleOf(note, PseudoElement.FootnoteCall);
        if (computed is { Display: not DisplayMode.None })
        {
            _text.Add(note.IsApart ? Note.Apart : string.Empty, state, note.Span);
            var call = structure.CallOf(note);
            var style = Marked(styles.Nest(computed, state), call) with { IsNoteCall = true, Link = LinkTo(note), LinkMark = call };
            foreach (var part in book.PartsOf(note, PseudoElement.FootnoteCall))
            {
                AddContent(part.Content, ReferenceEquals(part.Style, computed) ? style : styles.Nest(part.Style, style), note.Span);
            }
        }

        _notes.Add((_text.Length, note));
    }

    /// <inheritdoc/>
    public override void Visit(IndexMark mark, InlineStyle state)
    {
        if (mark.Kind == IndexMarkKind.RangeEnd)
        {
            _text.AttachBehind(mark);
        }
        else
        {
            _text.Attach(mark);
        }
    }

    /// <inheritdoc/>
    public override void Visit(LocatorList places, InlineStyle state)
    {
        var around = Open(Marked(styles.Nest(book.StyleOf(places), state), structure.MarkOf(places)));
        foreach (var piece in new LocatorText(book.Book.Metadata.Language, pages.PlaceOf, id => book.CallOf(id, pages.CounterOf)).Write(places))
        {
            var mark = MarkOf(piece);
            var style = piece.Place is null ? around : Marked(styles.Nest(book.StyleOf(piece.Place), around), mark);
            if (piece.TargetId is { } target)
            {
                style = style with { Link = new Link("#" + target, null, []) { Span = places.Span }, LinkMark = mark };
            }

            style = piece.Place is null ? style : Open(style);
            _text.Add(piece.Text, style, places.Span);
            if (piece.Place is not null)
            {
                Close(style);
            }
        }

        Close(around);
    }

    // Each link is an element; what joins two of them is in neither.
    private ItemMark MarkOf(LocatorPiece piece) => piece switch
    {
        { Place: { } place, TargetId: { } target } => target == place.StartId ? structure.MarkOf(place) : structure.EndOf(place),
        _ => ItemMark.None,
    };

    /// <inheritdoc/>
    public override void Visit(Image image, InlineStyle state)
    {
        var picture = image.ResolvedPath is null ? null : Load(image.ResolvedPath, image.Span);
        var computed = book.StyleOf(image);
        if (picture is null || computed.Display == DisplayMode.None)
        {
            return;
        }

        AddAnchor(image);
        _text.AddObject(Marked(styles.Nest(computed, state), structure.MarkOf(image)), image.Span);
        var frame = PictureFrame.Of(computed, measure);
        _objects.Add(new InlinePicture(_text.Length - 1, picture, frame.Around(SizeOf(image, picture, frame)), image, frame));
    }

    // An indented line has less room than the others.
    private Size SizeOf(Image image, Picture picture, PictureFrame frame)
    {
        var size = PictureSize.Of(image, picture.NaturalSize, frame.Style, measure, Length.Infinite);
        var room = measure - Length.Max(Length.Zero, frame.Style.TextIndent.Resolve(measure, Length.Zero)) - frame.Width;
        return size.Width > room ? new Size(room, size.Height * (room / size.Width)) : size;
    }

    private Picture? Load(string path, SourceSpan span)
    {
        var (picture, found) = pictures.Load(path, span);
        _findings = _findings.Concat(found);
        return picture;
    }

    /// <inheritdoc/>
    protected override void VisitPhrase(Phrase phrase, InlineStyle state)
    {
        if (StyleOf(phrase, state) is { } style)
        {
            AddPhrase(phrase, style);
        }
    }

    private void AddGenerated(ValueList<GeneratedText> generated, InlineStyle block)
    {
        foreach (var item in generated)
        {
            AddContent(item.Content, Marked(styles.Nest(item.Style, block), item.Mark), SourceSpan.None);
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

        style = Open(style);
        foreach (var item in content)
        {
            switch (item)
            {
                case ContentText text:
                    AddLines(text.Value, style, span);
                    break;
                case ContentTargetPage target:
                    AddLines(pages.FolioOf(target.TargetId, target.Style), style, span);
                    break;
                case ContentPageCounter counter:
                    AddLines(counter.Format(pages.CounterOf(counter.NoteId, counter.Counter) ?? counter.ValueInText), style, span);
                    break;
                case ContentLeader leader:
                    _text.AddObject(style, span);
                    _objects.Add(new InlineLeader(_text.Length - 1, leader.Pattern));
                    break;
                default:
                    break; // page counters and running strings are text by the time a margin box is set
            }
        }

        Close(style);
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

            _text.Add(lines[i], styles.Positioned(lines[i], style), span);
        }
    }

    private void AddInlines(ValueList<Inline> inlines, InlineStyle style)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this, style);
        }
    }

    private void AddPhrase(Phrase phrase, InlineStyle style)
    {
        style = Enter(phrase, style);
        AddInlines(phrase.Inlines, style);
        Leave(phrase, style);
    }

    // Null for what is not shown; the strings that it sets are set all the same (CSS GCPM 3, section 1.1.2).
    private InlineStyle? StyleOf(Inline inline, InlineStyle parent)
    {
        if (book.StyleOf(inline) is { Display: not DisplayMode.None } computed)
        {
            return Marked(styles.Nest(computed, parent), structure.MarkOf(inline));
        }

        if (book.StringsSetBy(inline).Count > 0)
        {
            _text.Attach(inline);
        }

        return null;
    }

    // What has no place of its own is content of the element around it.
    private InlineStyle Marked(InlineStyle style, ItemMark mark) =>
        mark == ItemMark.None ? style : style with { Mark = mark, MarkLanguage = structure.LanguageOf(mark) };

    // What stands in front of an element's text.
    private InlineStyle Enter(Inline inline, InlineStyle style)
    {
        AddAnchor(inline);
        style = Open(style);
        AddPseudo(inline, PseudoElement.Before, style);
        return style;
    }

    // And what stands behind it.
    private void Leave(Inline inline, InlineStyle style)
    {
        AddPseudo(inline, PseudoElement.After, style);
        Close(style);
    }

    // Begins the box of an element.
    private InlineStyle Open(InlineStyle style)
    {
        style = InlineBox.Has(style.Style) ? style with { Box = new InlineBox(style, measure) } : style;
        AddGap(style, style.Style.Margin.Left, (style.Style.Padding.Left, style.Style.Border.Left), isStart: true);
        return OpenBox(style);
    }

    // And ends it.
    private void Close(InlineStyle style)
    {
        CloseBox(style);
        AddGap(style, style.Style.Margin.Right, (style.Style.Padding.Right, style.Style.Border.Right), isStart: false);
    }

    private static Link? LinkTo(Note note) => note.Id.Length > 0 ? new Link("#" + note.Id, null, []) { Span = note.Span } : null;

    private void AddAnchor(Node node)
    {
        if (node.Attributes.Id is not null || book.StringsSetBy(node).Count > 0)
        {
            _text.Attach(node);
        }
    }

    private bool IsBox(InlineStyle style) =>
        style.Style is { Display: DisplayMode.InlineBlock, Width: { IsAuto: false } width } && (!width.IsRelative || measure != Length.Infinite);

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

    // A box of no width at a side is told all the same where its corners are rounded there.
    private void AddGap(InlineStyle style, Dimension margin, (Dimension Padding, Border Border) side, bool isStart)
    {
        var box = InlineBox.Has(style.Style) ? style.Box : null;
        var outside = margin.Resolve(measure, Length.Zero);
        var inside = side.Padding.Resolve(measure, Length.Zero) + (box is null ? Length.Zero : Rules.ThicknessOf(side.Border));
        if (outside + inside != Length.Zero || (box is not null && (inside != Length.Zero || style.Style.Radii != default)))
        {
            _text.AddObject(style, SourceSpan.None);
            _objects.Add(new InlineGap(_text.Length - 1, outside + inside) { IsStart = isStart, Box = box, Margin = outside });
        }
    }
}
