namespace OpenSourceHistory.Docx.Tracing;

/// <summary>Notes where characters come from while they are written.</summary>
internal sealed class TraceBuilder
{
    private readonly List<TracedParagraph> _paragraphs = [];
    private readonly List<TracedText> _text = [];
    private TracedParagraph? _open;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="paragraph">The paragraph, without its text.</param>
    public void Begin(TracedParagraph paragraph) => _open = paragraph;

    /// <summary>Notes characters of the open paragraph; those that stand in none are passed over.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="node">The node that they are the characters of.</param>
    public void Add(ReadOnlySpan<char> text, Node node)
    {
        if (_open is not null && text.Length > 0)
        {
            _text.Add(new TracedText(text.ToString(), node));
        }
    }

    /// <summary>Ends the open paragraph.</summary>
    public void End()
    {
        if (_open is not null)
        {
            _paragraphs.Add(_open with { Text = ValueList.From(_text.ToArray()) });
        }

        _open = null;
        _text.Clear();
    }

    /// <summary>What was noted.</summary>
    public SourceTrace Build() => new(ValueList.From(_paragraphs.ToArray()));
}
