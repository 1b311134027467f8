using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>
/// Gathers the blocks of a container. HTML elements that are opened in one block of raw HTML and closed in another hold the
/// Markdown between them.
/// </summary>
/// <param name="context">The file's conversion.</param>
internal sealed class BlockSink(ConversionContext context)
{
    private const string Spaces = " \t\r\n\f";

    private readonly List<Frame> _frames = [new Frame(null, default)];
    private InlineSink? _line;
    private SourceSpan _lineSpan;
    private string? _dropped;
    private SourceSpan _droppedSpan;

    /// <summary>Adds a block.</summary>
    public void Add(Block block)
    {
        FlushLine();
        if (_dropped is null)
        {
            _frames[^1].Nodes.Add(block);
        }
    }

    /// <summary>True where the elements that are open may hold other elements alone: what is indented there is no code.</summary>
    public bool AwaitsElements => _frames[^1].Tag?.Text is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup" or "ul" or "ol" or "dl";

    /// <summary>Adds a block of raw HTML.</summary>
    public void Feed(Md.LeafBlock block)
    {
        var source = new HtmlSource(block, context.Spans);
        if (block is Md.HtmlBlock { Type: Md.HtmlBlockType.Comment } && !source.Text.Contains("-->", StringComparison.Ordinal))
        {
            var span = context.Spans.Of(block);
            context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, span with { End = Math.Min(span.End, span.Start + 4) }, "This comment is not closed; all that follows is left out", "Close it with -->");
        }

        foreach (var token in HtmlTokenizer.Read(source.Text))
        {
            Feed(token, source);
        }

        FlushLine();
    }

    /// <summary>Ends the gathering; elements still open end here.</summary>
    public ValueList<Block> Finish()
    {
        FlushLine();
        if (_dropped is not null)
        {
            context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, _droppedSpan, $"<{_dropped}> is not closed; all that follows is left out", $"Close it with </{_dropped}>");
        }

        while (_frames.Count > 1)
        {
            CloseLast(null, isClosed: false);
        }

        return HtmlBlocks.BlocksOf(_frames[0].Nodes);
    }

    private void Feed(HtmlToken token, HtmlSource source)
    {
        var span = source.SpanOf(token);
        if (_dropped is not null)
        {
            _dropped = token.Kind == HtmlTokenKind.End && token.Text == _dropped ? null : _dropped;
            return;
        }

        switch (token.Kind)
        {
            case HtmlTokenKind.Text: AddText(token, source, span); break;
            case HtmlTokenKind.Start or HtmlTokenKind.Empty when HtmlReader.IsDropped(token.Text): Drop(token, span); break;
            case HtmlTokenKind.Start or HtmlTokenKind.Empty when HtmlBlocks.IsKnown(token.Text): Open(token, span); break;
            case HtmlTokenKind.End when HtmlBlocks.IsKnown(token.Text): Close(token, span); break;
            case HtmlTokenKind.Comment: break;
            default: HtmlReader.AddInline(Line(span), token, span, context); break;
        }
    }

    private void Drop(HtmlToken token, SourceSpan span)
    {
        HtmlReader.ReportDropped($"<{token.Text}>", span, context);
        _dropped = token.Kind == HtmlTokenKind.Start && token.Text != "embed" ? token.Text : null;
        _droppedSpan = span;
    }

    private void AddText(HtmlToken token, HtmlSource source, SourceSpan span)
    {
        var keepsSpaces = _frames[^1].Tag?.Text == "pre";
        if (!keepsSpaces && _line is null && token.Text.AsSpan().Trim(Spaces).IsEmpty)
        {
            return;
        }

        if (token.Text.AsSpan().ContainsAny("*_`[") && _frames.Exists(f => f.Tag?["markdown"] is not null))
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnsupportedHtml, span, "Markdown in HTML is read between empty lines alone; this is printed as it is written",
                "Write an empty line behind the tag that begins the element and one before the tag that ends it");
        }

        var line = Line(span);
        SourceSpan? space = null;
        foreach (var (value, start, end) in HtmlCharacters.Read(source.Text, token.Start, token.End))
        {
            var place = source.SpanOf(start, end);
            if (!keepsSpaces && Spaces.Contains(value, StringComparison.Ordinal))
            {
                space = space is { } first ? first with { End = place.End } : place;
                continue;
            }

            AddSpace(line, ref space);
            line.AddText(value, place);
        }

        AddSpace(line, ref space);
    }

    // Spaces and line ends collapse into one space.
    private static void AddSpace(InlineSink line, ref SourceSpan? space)
    {
        if (space is { } span && !line.EndsWithSpace)
        {
            line.AddText(" ", span);
        }

        space = null;
    }

    private void Open(HtmlToken token, SourceSpan span)
    {
        FlushLine();
        CloseImplied(token.Text);
        if (token.Text == "hr")
        {
            _frames[^1].Nodes.Add(new ThematicBreak { Span = span });
        }
        else if (token.Kind == HtmlTokenKind.Start && context.TryEnter(span))
        {
            _frames.Add(new Frame(token, span));
        }
    }

    // HTML lets the ends of some elements be left out.
    private void CloseImplied(string name)
    {
        while (_frames[^1].Tag is { } open && HtmlBlocks.EndsBefore(open.Text, name))
        {
            CloseLast(null, isClosed: true);
        }
    }

    private void Close(HtmlToken token, SourceSpan span)
    {
        var index = _frames.FindLastIndex(f => f.Tag?.Text == token.Text);
        if (index < 1)
        {
            if (token.Text is not ("p" or "hr"))
            {
                context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, span, $"</{token.Text}> closes nothing that is open here");
            }

            FlushLine();
            return;
        }

        FlushLine();
        while (_frames.Count > index)
        {
            CloseLast(span.End, isClosed: _frames.Count == index + 1);
        }
    }

    private void CloseLast(int? end, bool isClosed)
    {
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        context.Leave();
        if (!isClosed && !HtmlBlocks.IsEndOptional(frame.Tag!.Text))
        {
            context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, frame.Span, $"<{frame.Tag.Text}> is not closed here", $"Close it with </{frame.Tag.Text}>");
        }

        var last = frame.Nodes.Count > 0 ? frame.Nodes[^1].Span.End : frame.Span.End;
        var span = frame.Span with { End = Math.Max(frame.Span.End, end ?? last) };
        _frames[^1].Nodes.AddRange(HtmlBlocks.Wrap(frame.Tag!, frame.Nodes, span, context));
    }

    private InlineSink Line(SourceSpan span)
    {
        _lineSpan = _line is null ? span : _lineSpan with { End = span.End };
        return _line ??= new InlineSink(context);
    }

    private void FlushLine()
    {
        if (_line is null)
        {
            return;
        }

        var inlines = HtmlBlocks.Trim(_line.Finish(), keepSpaces: _frames[^1].Tag?.Text == "pre");
        if (inlines.Count > 0)
        {
            _frames[^1].Nodes.Add(new Paragraph(inlines) { Span = _lineSpan });
        }

        _line = null;
    }

    private sealed record Frame(HtmlToken? Tag, SourceSpan Span)
    {
        public List<Node> Nodes { get; } = [];
    }
}
