using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The Markdown library's blocks as blocks of the model.</summary>
internal sealed class BlockConverter
{
    private readonly ConversionContext _context;
    private readonly TableConverter _tables;
    private readonly ListConverter _lists;
    private readonly ForeignConverter _foreign;
    private int _lastLevel;

    public BlockConverter(ConversionContext context)
    {
        _context = context;
        _tables = new TableConverter(context, this);
        _lists = new ListConverter(context, this);
        _foreign = new ForeignConverter(context);
    }

    /// <summary>Converts what a container holds.</summary>
    public ValueList<Block> Convert(Md.ContainerBlock container)
    {
        if (!_context.TryEnter(_context.Spans.Of(container)))
        {
            return [];
        }

        var sink = new BlockSink(_context);
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is Md.HtmlBlock || (sink.AwaitsElements && IsIndentedHtml(container[i])))
            {
                sink.Feed((Md.LeafBlock)container[i]);
            }
            else
            {
                i = Add(sink, container, i);
            }
        }

        var blocks = sink.Finish();
        _context.Leave();
        return blocks;
    }

    /// <summary>Converts the inlines of a block of text.</summary>
    public ValueList<Inline> ConvertInlines(Md.LeafBlock block) =>
        new InlineConverter(_context, this, _context.Spans.Of(block)).Convert(block.Inline);

    /// <summary>The inline of a picture: an image, or the mark in its place.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="caption">Its text.</param>
    public Inline MakeImage(MdInlines.LinkInline image, ValueList<Inline> caption)
    {
        var span = _context.Spans.Of(image);
        var attributes = AttributesOf(image);
        var given = attributes.ValueOf("alt");
        var alternative = _context.Clean(given ?? TextPrinter.Print(caption).Trim(), span)!;
        if (alternative.Length == 0 && given is null)
        {
            _context.Diagnostics.Warning(
                MarkdownCodes.MissingAlternativeText, span, "The picture has no alternative text",
                "Write it into the brackets, or say {alt=\"\"} behind the picture for mere decoration");
        }

        attributes = attributes with { Values = ValueList.From(attributes.Values.Where(v => v.Key != "alt")) };
        var node = new Text(" ") { Span = span, Attributes = IsEmpty(attributes) ? Attributes.None : attributes };
        var title = string.IsNullOrEmpty(image.Title) ? null : _context.Clean(image.Title, span);
        return _context.Pictures.Resolve(_context.Clean(image.Url, span) ?? string.Empty, alternative, title, node, _context);
    }

    private static bool IsIndentedHtml(Md.Block block) =>
        block is Md.CodeBlock and not Md.FencedCodeBlock && ((Md.CodeBlock)block).Lines.Lines[0].Slice.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal);

    // Returns the index of the last block used: a table may take the caption behind it.
    private int Add(BlockSink sink, Md.ContainerBlock container, int index)
    {
        var block = container[index];
        if (index + 1 < container.Count && LineAttributes.BelongTo(block, container[index + 1]))
        {
            container[index + 1].SetAuthorAttributes(block.GetAuthorAttributes());
            return index;
        }

        switch (block)
        {
            case Md.ParagraphBlock caption when index + 1 < container.Count && container[index + 1] is ManuscriptTable table && TableConverter.IsCaption(caption):
                sink.Add(_tables.Convert(table, caption));
                return index + 1;
            case ManuscriptTable table:
                var behind = index + 1 < container.Count ? container[index + 1] as Md.ParagraphBlock : null;
                var captionBehind = behind is not null && TableConverter.IsCaption(behind) ? behind : null;
                sink.Add(_tables.Convert(table, captionBehind));
                return captionBehind is null ? index : index + 1;
            default:
                if (ConvertBlock(block) is { } converted)
                {
                    sink.Add(WithAttributes(converted, block));
                }

                return index;
        }
    }

    // Attributes on a line before a block are told by no kind of it.
    private static Block WithAttributes(Block converted, Md.Block block)
    {
        var attributes = LineAttributes.IsAlone(block) ? Attributes.None : block.GetAuthorAttributes();
        return converted.Attributes == Attributes.None && attributes != Attributes.None ? converted with { Attributes = attributes } : converted;
    }

    private Block? ConvertBlock(Md.Block block)
    {
        var span = _context.Spans.Trimmed(_context.Spans.Of(block));
        return block switch
        {
            Md.ParagraphBlock x => ConvertParagraph(x, span),
            Md.HeadingBlock x => ConvertHeading(x, span),
            Md.FencedCodeBlock x when RawFormatOf(x) is { } format => _foreign.Convert(x, format, span),
            Md.CodeBlock x => ConvertCode(x, _context.Spans.TrimmedAtEnd(_context.Spans.Of(block))),
            Md.QuoteBlock x => ConvertQuote(x, span),
            Md.ListBlock x => _lists.Convert(x, span),
            MdLists.DefinitionList x => _lists.Convert(x, span),
            Md.ThematicBreakBlock => new ThematicBreak { Span = span },
            FencedDiv x => ConvertDiv(x, span),
            VerseBlock x => ConvertVerse(x, span),
            // Notes stand where they are called, abbreviations are the book's, references and blank lines stand nowhere.
            NoteDefinition or AbbreviationBlock or Md.LinkReferenceDefinitionGroup or Md.BlankLineBlock => null,
            Md.ContainerBlock x => new Div(Convert(x)) { Span = span },
            _ => null,
        };
    }

    private Block? ConvertParagraph(Md.ParagraphBlock block, SourceSpan span)
    {
        if (IsPageBreakCommand(block.Inline))
        {
            return new PageBreak { Span = span };
        }

        if (!DropBackslash(block.Inline) && FindOnlyImage(block.Inline) is { } image && ConvertFigure(image, span) is { } figure)
        {
            return figure;
        }

        if (UnreadTable.ReasonOf(block) is { } reason)
        {
            _context.Diagnostics.Warning(MarkdownCodes.UnreadTable, span, $"{reason}; it is set as text", "Let every line have as many cells, and each bar stand below another");
        }

        var inlines = ConvertInlines(block);
        return inlines.Count == 0 ? null : new Paragraph(inlines) { Span = span };
    }

    // A picture alone in its paragraph, with a text, is a figure with that text as its caption.
    private Figure? ConvertFigure(MdInlines.LinkInline image, SourceSpan span)
    {
        if (image.FirstChild is null or MdInlines.LiteralInline { Content.IsEmpty: true, NextSibling: null })
        {
            return null;
        }

        var start = _context.Spans.Of(image).Start + 2;
        var attributes = AttributesOf(image);
        var caption = _context.In(attributes, () => new InlineConverter(_context, this, span).Convert(image));
        var picture = MakeImage(image, caption);
        var place = span with { End = picture.Span.End };
        var end = caption.Count > 0 ? Math.Max(start, caption[^1].Span.End) : start;
        picture = picture is Image
            ? picture with { Attributes = OfPicture(picture.Attributes) }
            : PlaceMark.OfPicture(image.Url ?? string.Empty, string.Empty, picture.Span);
        return new Figure(
            [new Paragraph([picture]) { Span = place }],
            caption.Count == 0 ? null : new Caption(caption) { Span = new SourceSpan(span.File, start, end) })
        {
            Span = span,
            Attributes = attributes with { Values = [] } is var rest && IsEmpty(rest) ? Attributes.None : rest,
        };
    }

    // Id, classes and language are the figure's; sizes are the picture's.
    private static Attributes OfPicture(Attributes attributes) =>
        attributes.Values.Count == 0 ? Attributes.None : new Attributes(null, [], attributes.Values);

    private static bool IsEmpty(Attributes attributes) =>
        attributes is { Id: null, Classes.Count: 0, Values.Count: 0, Language: null };

    private static Attributes AttributesOf(MdInlines.LinkInline image) =>
        image.GetAuthorAttributes() is var own && own == Attributes.None && image.Reference is { } reference ? reference.GetAuthorAttributes() with { Id = null } : own;

    private static MdInlines.LinkInline? FindOnlyImage(MdInlines.ContainerInline? container)
    {
        MdInlines.LinkInline? found = null;
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is MdInlines.LinkInline { IsImage: true } image && found is null)
            {
                found = image;
            }
            else if (child is not MdInlines.LineBreakInline && !(child is MdInlines.LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            {
                return null;
            }
        }

        return found;
    }

    // A backslash behind a picture says that it is no figure, though it stands alone (Pandoc, implicit_figures).
    private static bool DropBackslash(MdInlines.ContainerInline? container)
    {
        if (container?.LastChild is not MdInlines.LiteralInline { PreviousSibling: MdInlines.LinkInline { IsImage: true, PreviousSibling: null } } last ||
            last.Content.AsSpan() is not "\\")
        {
            return false;
        }

        last.Remove();
        return true;
    }

    private static bool IsPageBreakCommand(MdInlines.ContainerInline? container) =>
        container?.FirstChild is MdInlines.LiteralInline { NextSibling: null } literal &&
        literal.Content.AsSpan().Trim() is "\\newpage" or "\\pagebreak" or "\\clearpage";

    private Heading? ConvertHeading(Md.HeadingBlock block, SourceSpan span)
    {
        if (_lastLevel > 0 && block.Level > _lastLevel + 1)
        {
            _context.Diagnostics.Warning(
                MarkdownCodes.SkippedLevel, span, $"A heading of level {block.Level} follows one of level {_lastLevel}",
                $"Make it a heading of level {_lastLevel + 1}");
        }

        _lastLevel = block.Level;
        var attributes = block.GetAuthorAttributes();
        var inlines = WithoutSpaceAtEnd(_context.In(attributes, () => ConvertInlines(block)));
        if (inlines.Count == 0)
        {
            _context.Diagnostics.Warning(MarkdownCodes.EmptyHeading, span, "This heading has no text; it is left out", "Write its text, or \\# where a sign is meant");
            return null;
        }

        return new Heading(block.Level, inlines) { Span = span, Attributes = attributes };
    }

    // Attributes leave the space before them in the text.
    private static ValueList<Inline> WithoutSpaceAtEnd(ValueList<Inline> inlines)
    {
        if (inlines.Count == 0 || inlines[^1] is not Text text || text.Value[^1] != ' ')
        {
            return inlines;
        }

        var length = text.Value.TrimEnd(' ').Length;
        var rest = inlines.AsSpan()[..^1];
        return length == 0 ? ValueList.Create(rest) : ValueList.From<Inline>([.. rest, text.Part(0, length)]);
    }

    private CodeBlock ConvertCode(Md.CodeBlock block, SourceSpan span)
    {
        var text = string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(l => l.Slice.ToString()));
        if (block is ForeignBlock foreign)
        {
            return _foreign.Convert(foreign, text, span);
        }

        if (block is not Md.FencedCodeBlock fenced)
        {
            text = text.TrimEnd('\n');
            return new CodeBlock(text, null) { Span = span, Map = CodeSpelling.Of(block, text, span, _context.Spans) };
        }

        if (fenced.ClosingFencedCharCount == 0)
        {
            ReportOpen(fenced, span with { End = Math.Min(span.End, span.Start + 3) });
        }

        if (text.Contains("{{#", StringComparison.Ordinal))
        {
            _context.Foreign.Add(ForeignKind.Template, span);
        }

        var (language, attributes) = ReadInfo($"{fenced.Info} {fenced.Arguments}".Trim());
        return new CodeBlock(text, language) { Span = span, Attributes = attributes, Map = CodeSpelling.Of(block, text, span, _context.Spans) };
    }

    // A container that ends, ends the code in it (CommonMark 0.31.2, 4.5).
    private void ReportOpen(Md.FencedCodeBlock block, SourceSpan span)
    {
        var fence = $"Close it with a line of {new string(block.FencedChar, Math.Max(3, block.OpeningFencedCharCount))}";
        var (where, how) = block.Parent switch
        {
            Md.ListItemBlock => (" in this item of the list", ", indented as far as the item's text"),
            Md.QuoteBlock => (" in this quotation", " behind the quotation's >"),
            _ => (string.Empty, string.Empty),
        };
        _context.Diagnostics.Warning(MarkdownCodes.OpenCode, span, $"This block of code is not closed; all that follows{where} is code", fence + how);
    }

    private static string? RawFormatOf(Md.FencedCodeBlock block)
    {
        var info = $"{block.Info} {block.Arguments}".Trim();
        return RawFormat.Read(info, out var format) == info.Length && info.Length > 0 ? format : null;
    }

    private static (string? Language, Attributes Attributes) ReadInfo(string info)
    {
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        var attributes = Attributes.None;
        if (brace >= 0)
        {
            AttributeSyntax.Read(info.AsSpan(brace), out attributes);
        }

        var word = (brace >= 0 ? info[..brace] : info).Split(' ', 2)[0];
        if (word.Length > 0 || attributes.Classes.Count == 0)
        {
            return (word.Length > 0 ? word : null, attributes);
        }

        return (attributes.Classes[0], attributes with { Classes = ValueList.Create(attributes.Classes.AsSpan()[1..]) });
    }

    private BlockQuote ConvertQuote(Md.QuoteBlock block, SourceSpan span)
    {
        if (block is [Md.ParagraphBlock { Inline: { } text }, ..] && AlertSyntax.IsMark(_context.Spans.File.Text.AsSpan(_context.Spans.Of(text).Start)))
        {
            _context.Foreign.Add(ForeignKind.Alert, span);
        }

        return new BlockQuote(Convert(block)) { Span = span };
    }

    private Block ConvertDiv(FencedDiv block, SourceSpan span)
    {
        var attributes = block.GetAuthorAttributes();
        if (!block.IsClosed)
        {
            _context.Diagnostics.Warning(
                MarkdownCodes.OpenDivision, span with { End = Math.Min(span.End, span.Start + 3) }, "This division is not closed",
                "Close it with a line of :::");
        }

        if (block.Count == 0 && attributes.Classes.Any(c => c is "page-break" or "pagebreak" or "newpage"))
        {
            return new PageBreak { Span = span, Attributes = attributes.Id is null ? Attributes.None : attributes };
        }

        var content = _context.In(attributes, () => Convert(block));
        return new Div(WithTitle(content, attributes, span)) { Span = span, Attributes = attributes };
    }

    // The title of a callout, as Quarto has it.
    private static ValueList<Block> WithTitle(ValueList<Block> content, Attributes attributes, SourceSpan span)
    {
        var isCallout = attributes.Classes.Any(c => c.StartsWith("callout", StringComparison.Ordinal));
        if (!isCallout || attributes.ValueOf("title") is not { Length: > 0 } title)
        {
            return isCallout ? CalloutTitles.Demote(content) : content;
        }

        var place = span with { End = span.Start };
        var heading = new Paragraph([new Strong([new Text(title) { Span = place }]) { Span = place }]) { Span = place, Attributes = Attributes.OfClass("callout-title") };
        return [heading, .. CalloutTitles.Demote(content)];
    }

    private LineBlock ConvertVerse(VerseBlock block, SourceSpan span)
    {
        var lines = new List<Line>();
        foreach (var verse in block.OfType<VerseLine>())
        {
            var place = _context.Spans.Trimmed(_context.Spans.Of(verse));
            var inlines = ConvertInlines(verse);
            var indent = new Text(new string('\u00a0', Math.Max(1, verse.Indent))) { Span = place with { End = place.Start } };
            // A line without text parts stanzas, and is as high as the others.
            lines.Add(new Line(verse.Indent > 0 || inlines.Count == 0 ? ValueList.From<Inline>([indent, .. inlines]) : inlines) { Span = place });
        }

        return new LineBlock(ValueList.From(lines)) { Span = span };
    }
}
