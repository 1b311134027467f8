using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Gathers the inlines of one line of text: joins neighbouring characters into one text, and holds open HTML elements.</summary>
/// <param name="context">The file's conversion.</param>
internal sealed class InlineSink(ConversionContext context)
{
    private readonly List<Frame> _frames = [new Frame(null, default)];
    private readonly SpelledText _text = new();

    /// <summary>True inside an element whose characters are code.</summary>
    public bool IsVerbatim => _frames.Exists(f => f.Tag?.Text is "code" or "tt" or "samp");

    /// <summary>True where the last character is a space, or nothing stands before.</summary>
    public bool EndsWithSpace => _text.Length > 0 ? _text.Last == ' ' : _frames[^1].Nodes.Count == 0 || _frames[^1].Nodes[^1] is LineBreak or SoftBreak;

    /// <summary>Adds characters.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="span">Where they stand.</param>
    public void AddText(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var gathered = BeginText(span);
        if (context.Spans.IsVerbatim(text, span))
        {
            gathered.AddVerbatim(text, span.Start);
        }
        else
        {
            gathered.AddSpelling(text, span.Start, span.End);
        }
    }

    /// <summary>The text being gathered, for those who add to it themselves.</summary>
    /// <param name="span">Where the characters that follow stand.</param>
    public SpelledText BeginText(SourceSpan span)
    {
        _text.Place(span);
        return _text;
    }

    /// <summary>Adds an inline.</summary>
    public void Add(Inline inline)
    {
        FlushText();
        _frames[^1].Nodes.Add(inline);
    }

    /// <summary>Opens an HTML element.</summary>
    public void Open(HtmlToken tag, SourceSpan span)
    {
        FlushText();
        if (HtmlInlines.IsRubyPart(tag.Text) && HtmlInlines.IsRubyPart(_frames[^1].Tag?.Text))
        {
            CloseLast(span.Start, isClosed: true);
        }

        if (context.TryEnter(span))
        {
            _frames.Add(new Frame(tag, span));
        }
    }

    /// <summary>Closes an HTML element and all that is open in it; false where none of the name is open.</summary>
    public bool TryClose(string name, SourceSpan span)
    {
        var index = _frames.FindLastIndex(f => f.Tag?.Text == name);
        if (index < 1)
        {
            return false;
        }

        FlushText();
        while (_frames.Count > index)
        {
            CloseLast(span.End, isClosed: _frames.Count == index + 1);
        }

        return true;
    }

    /// <summary>Ends the gathering; what is still open ends here, and is reported.</summary>
    public ValueList<Inline> Finish()
    {
        FlushText();
        while (_frames.Count > 1)
        {
            CloseLast(null, isClosed: false);
        }

        return ValueList.From(_frames[0].Nodes);
    }

    private void CloseLast(int? end, bool isClosed)
    {
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        context.Leave();
        var nodes = ValueList.From(frame.Nodes);
        var span = frame.Span with { End = Math.Max(frame.Span.End, end ?? (nodes.Count > 0 ? nodes[^1].Span.End : 0)) };
        if (!isClosed && !HtmlInlines.IsRubyPart(frame.Tag!.Text))
        {
            context.Diagnostics.Warning(MarkdownCodes.UnbalancedHtml, frame.Span, $"<{frame.Tag!.Text}> is not closed here", $"Close it with </{frame.Tag.Text}>");
        }

        _frames[^1].Nodes.AddRange(HtmlInlines.Wrap(frame.Tag!, nodes, span, context));
    }

    private void FlushText()
    {
        if (_text.Length > 0)
        {
            _frames[^1].Nodes.Add(_text.Finish());
        }
    }

    private sealed record Frame(HtmlToken? Tag, SourceSpan Span)
    {
        public List<Inline> Nodes { get; } = [];
    }
}
