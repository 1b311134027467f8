using System.Text;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>The bare characters of inline nodes, without notes.</summary>
internal static class PlainText
{
    /// <summary>The characters; line ends are spaces.</summary>
    public static string Of(ValueList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The characters that the sheet generates for a node, without page numbers.</summary>
    public static string OfGenerated(StyledBook book, Node node, PseudoElement pseudo) =>
        string.Concat(book.ContentOf(node, pseudo).OfType<ContentText>().Select(text => text.Value));

    private static void Append(StringBuilder text, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text leaf:
                    text.Append(leaf.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case SoftBreak or LineBreak:
                    text.Append(' ');
                    break;
                case Phrase phrase:
                    Append(text, phrase.Inlines);
                    break;
            }
        }
    }
}
