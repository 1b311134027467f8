using System.Text;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>The text of a block as a reader sees it, with the places of its characters. What no rule of typography is about, such as code and pictures, is one character.</summary>
internal sealed class LintedText
{
    /// <summary>Stands for code, pictures, addresses, citations, references and text in other languages: no letter, no space, no mark.</summary>
    public const char Object = '\uFFFC';

    private readonly List<(int Start, Inline Node)> _pieces;

    private LintedText(string value, List<(int Start, Inline Node)> pieces) => (Value, _pieces) = (value, pieces);

    /// <summary>The characters; soft line ends are spaces, breaks are line ends.</summary>
    public string Value { get; }

    /// <summary>Reads inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    public static LintedText Of(ValueList<Inline> inlines)
    {
        var reader = new Reader();
        foreach (var inline in inlines)
        {
            reader.Visit(inline);
        }

        return new LintedText(reader.Text.ToString(), reader.Pieces);
    }

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

    private sealed class Reader : BookWalker
    {
        public StringBuilder Text { get; } = new();

        public List<(int Start, Inline Node)> Pieces { get; } = [];

        public override void Visit(Node node)
        {
            switch (node)
            {
                case Text { Value: var value } text when !value.Contains("://", StringComparison.Ordinal):
                    Add(text, value);
                    break;
                case Phrase { Attributes.Language: null, Inlines.Count: > 0 }:
                    VisitChildren(node);
                    break;
                case SoftBreak end:
                    Add(end, " ");
                    break;
                case LineBreak end:
                    Add(end, "\n");
                    break;
                case Note or IndexMark or PageMark:
                    break;
                case Inline inline:
                    Add(inline, Object.ToString());
                    break;
            }
        }

        private void Add(Inline node, string value)
        {
            Pieces.Add((Text.Length, node));
            Text.Append(value);
        }
    }
}
