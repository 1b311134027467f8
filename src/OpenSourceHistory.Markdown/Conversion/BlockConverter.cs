using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The Markdown library's blocks as blocks of the model.</summary>
internal sealed class BlockConverter
{
    private readonly ConversionContext _context;
    private readonly TableConverter _tables;
    private readonly ListConverter _lists;
    private int _lastLevel;

    public BlockConverter(ConversionContext context)
    {
        _context = context;
        _tables = new TableConverter(context, this);
        _lists = new ListConverter(context, this);
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
            if (container[i] is Md.HtmlBlock html)
            {
                sink.Feed(html);
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

    /// <summary>The inline of a picture: an image, its alternative text, or null.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="caption">Its text.</param>
    public Inline? MakeImage(MdInlines.LinkInline image, ValueList<Inline> caption)
    {
        var span = _context.Spans.Of(image);
        var attributes = image.GetAuthorAttributes();
        var given = attributes.ValueOf("alt");
        var alternative = given ?? TextPrinter.Print(caption).Trim();
        if (alternative.Length == 0 && given is null)
        {
            _context.Diagnostics.Warning(
                MarkdownCodes.MissingAlternativeText, span, "The picture has no alternative text",
                "Write it into the brackets, or say {alt=\"\"} behind the picture for mere decoration");
        }

        attributes = attributes with { Values = ValueList.From(attributes.Values.Where(v => v.Key != "alt")) };
        var node = new Text(" ") { Span = span, Attributes = IsEmpty(attributes) ? Attributes.None : attributes };
        var title = string.IsNullOrEmpty(image.Title) ? null : image.Title;
        return _context.Pictures.Resolve(image.Url ?? string.Empty, alternative, title, node, _context);
    }

    // Returns the index of the last block used: a table may take the caption behind it.
    private int Add(BlockSink sink, Md.ContainerBlock container, int index)
    {
        var block = container[index];
        switch (block)
        {
            case Md.ParagraphBlock caption when index + 1 < container.Count && container[index + 1] is MdTables.Table table && TableConverter.IsCaption(caption):
                sink.Add(_tables.Convert(table, caption));
                return index + 1;
            case MdTables.Table table:
                var behind = index + 1 < container.Count ? container[index + 1] as Md.ParagraphBlock : null;
                var captionBehind = behind is not null && TableConverter.IsCaption(behind) ? behind : null;
                sink.Add(_tables.Convert(table, captionBehind));
                return captionBehind is null ? index : index + 1;
            default:
                if (ConvertBlock(block) is { } converted)
                {
                    sink.Add(converted);
                }

                return index;
        }
    }

    private Block? ConvertBlock(Md.Block block)
    {
        var span = _context.Spans.Trimmed(_context.Spans.Of(block));
        return block switch
        {
            Md.ParagraphBlock x => ConvertParagraph(x, span),
            Md.HeadingBlock x => ConvertHeading(x, span),
            Md.CodeBlock x => ConvertCode(x, _context.Spans.TrimmedAtEnd(_context.Spans.Of(block))),
            Md.QuoteBlock x => new BlockQuote(Convert(x)) { Span = span },
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

        if (FindOnlyImage(block.Inline) is { } image && ConvertFigure(image, span) is { } figure)
        {
            return figure;
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
        var attributes = image.GetAuthorAttributes();
        var caption = _context.In(attributes, () => new InlineConverter(_context, this, span).Convert(image));
        if (MakeImage(image, caption) is not Image picture)
        {
            return null;
        }

        var place = span with { End = picture.Span.End };
        var end = caption.Count > 0 ? Math.Max(start, caption[^1].Span.End) : start;
        picture = picture with { Attributes = OfPicture(picture.Attributes) };
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

    private static bool IsPageBreakCommand(MdInlines.ContainerInline? container) =>
        container?.FirstChild is MdInlines.LiteralInline { NextSibling: null } literal &&
        literal.Content.AsSpan().Trim() is "\\newpage" or "\\pagebreak" or "\\clearpage";

    private Heading ConvertHeading(Md.HeadingBlock block, SourceSpan span)
    {
        if (_lastLevel > 0 && block.Level > _lastLevel + 1)
        {
            _context.Diagnostics.Warning(
                MarkdownCodes.SkippedLevel, span, $"A heading of level {block.Level} follows one of level {_lastLevel}",
                $"Make it a heading of level {_lastLevel + 1}");
        }

        _lastLevel = block.Level;
        var attributes = block.GetAuthorAttributes();
        var inlines = _context.In(attributes, () => ConvertInlines(block));
        return new Heading(block.Level, WithoutSpaceAtEnd(inlines)) { Span = span, Attributes = attributes };
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
        if (block is not Md.FencedCodeBlock fenced)
        {
            text = text.TrimEnd('\n');
            return new CodeBlock(text, null) { Span = span, Map = CodeSpelling.Of(block, text, span, _context.Spans) };
        }

        var (language, attributes) = ReadInfo($"{fenced.Info} {fenced.Arguments}".Trim());
        return new CodeBlock(text, language) { Span = span, Attributes = attributes, Map = CodeSpelling.Of(block, text, span, _context.Spans) };
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

        var blocks = _context.In(attributes, () => Convert(block));
        return new Div(attributes.Classes.Any(IsCallout) ? CalloutTitles.Demote(blocks) : blocks) { Span = span, Attributes = attributes };
    }

    private static bool IsCallout(string name) => name == "callout" || name.StartsWith("callout-", StringComparison.Ordinal);

    private LineBlock ConvertVerse(VerseBlock block, SourceSpan span)
    {
        var lines = new List<Line>();
        foreach (var child in block)
        {
            var verse = (VerseLine)child;
            var place = _context.Spans.Trimmed(_context.Spans.Of(verse));
            var inlines = ConvertInlines(verse);
            var indent = new Text(new string('\u00a0', Math.Max(1, verse.Indent))) { Span = place with { End = place.Start } };
            lines.Add(new Line(verse.Indent > 0 ? ValueList.From<Inline>([indent, .. inlines]) : inlines) { Span = place });
        }

        return new LineBlock(ValueList.From(lines)) { Span = span };
    }
}
