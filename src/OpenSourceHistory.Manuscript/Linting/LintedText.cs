using System.Text;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>The text of a block as a reader sees it, with the places of its characters. What no rule of typography is about, such as code and pictures, is one character.</summary>
internal sealed class LintedText
{
    /// <summary>Stands for code, pictures, addresses, citations, references and text in other languages: no letter, no space, no mark.</summary>
    public const char Object = '\uFFFC';

    private readonly List<(int Start, Inline Node)> _pieces = [];

    private LintedText(ValueList<Inline> inlines)
    {
        var text = new StringBuilder();
        Add(text, inlines);
        Value = text.ToString();
    }

    /// <summary>The characters; soft line ends are spaces, breaks are line ends.</summary>
    public string Value { get; }

    /// <summary>Reads inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    public static LintedText Of(ValueList<Inline> inlines) => new(inlines);

    /// <summary>Where some characters stand in the manuscript, as far as the node goes that the first is of.</summary>
    /// <param name="start">The first.</param>
    /// <param name="count">How many.</param>
    public SourceSpan SpanOf(int start, int count)
    {
        var index = _pieces.FindLastIndex(p => p.Start <= start);
        return _pieces[index] is (var from, Text text)
            ? text.SpanOf(start - from, Math.Min(count, text.Value.Length - (start - from)))
            : _pieces[index].Node.Span;
    }

    private void Add(StringBuilder text, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Add(text, inline);
        }
    }

    private void Add(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text { Value: var value } when !value.Contains("://", StringComparison.Ordinal):
                Add(text, inline, value);
                break;
            case Phrase { Attributes.Language: null, Inlines.Count: > 0 } phrase:
                Add(text, phrase.Inlines);
                break;
            case SoftBreak:
                Add(text, inline, " ");
                break;
            case LineBreak:
                Add(text, inline, "\n");
                break;
            case Note or IndexMark or PageMark:
                break;
            default:
                Add(text, inline, Object.ToString());
                break;
        }
    }

    private void Add(StringBuilder text, Inline node, string value)
    {
        _pieces.Add((text.Length, node));
        text.Append(value);
    }
}
