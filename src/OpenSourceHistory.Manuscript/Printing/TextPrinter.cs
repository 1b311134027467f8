using System.Text;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Printing;

/// <summary>The plain text of nodes, as for file properties, bookmarks and alternative texts. Notes and citations are left out.</summary>
public static class TextPrinter
{
    /// <summary>The text of inlines on one line: line ends are spaces, pictures their alternative text.</summary>
    /// <param name="inlines">The inlines.</param>
    public static string Print(ValueList<Inline> inlines)
    {
        if (inlines.Count == 1 && inlines[0] is Text only)
        {
            return only.Value;
        }

        var printer = new Printer();
        foreach (var inline in inlines)
        {
            printer.Visit(inline);
        }

        return printer.Result;
    }

    /// <summary>The text of blocks, one paragraph a line.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string Print(ValueList<Block> blocks)
    {
        var printer = new Printer();
        foreach (var block in blocks)
        {
            printer.Visit(block);
        }

        return printer.Result;
    }

    /// <summary>The text of any node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(Node node)
    {
        var printer = new Printer();
        printer.Visit(node);
        return printer.Result;
    }

    private sealed class Printer : BookWalker
    {
        private readonly StringBuilder _text = new();

        public string Result => _text.ToString().Trim('\n');

        public override void Visit(Node node)
        {
            switch (node)
            {
                case Text text: _text.Append(text.Value); break;
                case Code code: _text.Append(code.Value); break;
                case Image image: _text.Append(image.AlternativeText); break;
                case SoftBreak or LineBreak: _text.Append(' '); break;
                case CodeBlock code: _text.Append(code.Text).Append('\n'); break;
                case Note or Citation: break;
                default: VisitChildren(node); EndLine(node); break;
            }
        }

        private void EndLine(Node node)
        {
            if (node is Paragraph or Heading or Line or DefinitionTerm or Caption or ContentsEntry or IndexEntry && _text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append('\n');
            }
        }
    }
}
