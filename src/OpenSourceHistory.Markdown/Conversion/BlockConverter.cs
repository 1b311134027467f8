using OpenSourceHistory.Markdown.Parsing;
using OpenSourceHistory.Markdown.Parsing.Foreign;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The Markdown library's blocks as blocks of the model.</summary>
internal sealed class BlockConverter
{
    private readonly ConversionContext _context;
    private readonly TableConverter _tables;
    private readonly ListConverter _lists;
    private readonly FigureConverter _figures;
    private readonly CodeConverter _code;
    private int _lastLevel;

    public BlockConverter(ConversionContext context)
    {
        _context = context;
        _tables = new TableConverter(context, this);
        _lists = new ListConverter(context, this);
        _figures = new FigureConverter(context, this);
        _code = new CodeConverter(context);
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
    public Inline MakeImage(MdInlines.LinkInline image, ValueList<Inline> caption) => _figures.MakeImage(image, caption);

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
            Md.CodeBlock x => _code.Convert(x, span, _context.Spans.TrimmedAtEnd(_context.Spans.Of(block))),
            Md.QuoteBlock x => ConvertQuote(x, span),
            Md.ListBlock x => _lists.Convert(x, span),
            MdLists.DefinitionList x => _lists.Convert(x, span),
            Md.ThematicBreakBlock => new ThematicBreak { Span = span },
            FencedDiv x => ConvertDiv(x, span),
            RevisionBlock x => new RevisionConverter(_context).Convert(x, Convert(x), span),
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

        if (_figures.Convert(block, span) is { } figure)
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

    private static bool IsPageBreakCommand(MdInlines.ContainerInline? container) =>
        container?.FirstChild is ForeignInline { Source: "\\newpage" or "\\pagebreak" or "\\clearpage", NextSibling: null };

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
    private ValueList<Block> WithTitle(ValueList<Block> content, Attributes attributes, SourceSpan span)
    {
        var isCallout = ClassNames.IsCallout(attributes);
        if (!isCallout || attributes.ValueOf("title") is not { Length: > 0 } title)
        {
            return isCallout ? CalloutTitles.Demote(content) : content;
        }

        return [CalloutTitles.Read(title, span, _context), .. CalloutTitles.Demote(content)];
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
