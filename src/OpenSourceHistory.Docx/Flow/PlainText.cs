using System.Text;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Docx.Flow;

/// <summary>The bare characters of inline nodes, without notes and pictures.</summary>
internal static class PlainText
{
    /// <summary>The characters; line ends are spaces.</summary>
    /// <param name="inlines">The nodes.</param>
    public static string Of(ValueList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            inline.Accept(Printer.Instance, text);
        }

        return text.ToString();
    }

    /// <summary>The characters that the sheet generates for a node, without page numbers.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="node">The node.</param>
    /// <param name="pseudo">Which content.</param>
    public static string OfGenerated(StyledBook book, Node node, PseudoElement pseudo) =>
        string.Concat(book.ContentOf(node, pseudo).OfType<ContentText>().Select(text => text.Value));

    private sealed class Printer : PhraseVisitor<StringBuilder>
    {
        public static Printer Instance { get; } = new();

        public override void Visit(Text text, StringBuilder state) => state.Append(text.Value);

        public override void Visit(Code code, StringBuilder state) => state.Append(code.Value);

        public override void Visit(SoftBreak softBreak, StringBuilder state) => state.Append(' ');

        public override void Visit(LineBreak lineBreak, StringBuilder state) => state.Append(' ');

        public override void Visit(Citation citation, StringBuilder state)
        {
        }

        public override void Visit(Image image, StringBuilder state)
        {
        }

        public override void Visit(IndexMark mark, StringBuilder state)
        {
        }

        public override void Visit(LocatorList places, StringBuilder state)
        {
        }

        public override void Visit(Note note, StringBuilder state)
        {
        }

        protected override void VisitPhrase(Phrase phrase, StringBuilder state)
        {
            foreach (var inline in phrase.Inlines)
            {
                inline.Accept(this, state);
            }
        }
    }
}
