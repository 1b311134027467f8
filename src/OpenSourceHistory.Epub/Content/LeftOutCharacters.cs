using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Xml;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Finds the characters of a text that XML cannot hold, which <see cref="XmlSafeText.Clean"/> leaves out.</summary>
internal sealed class LeftOutCharacters : BookWalker
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The characters of a division that are left out, each at its place.</summary>
    /// <param name="division">The division.</param>
    public static ValueList<Diagnostic> In(Division division)
    {
        var walker = new LeftOutCharacters();
        walker.Visit(division);
        return ValueList.From(walker._findings);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Text text: Find(text.Value, text.SpanOf); break;
            case Code code: Find(code.Value, code.SpanOf); break;
            case CodeBlock code: Find(code.Text, code.SpanOf); break;
            default: VisitChildren(node); break;
        }
    }

    private void Find(string text, Func<int, int, SourceSpan> spanOf)
    {
        for (var at = XmlSafeText.FindInvalid(text, 0); at >= 0; at = XmlSafeText.FindInvalid(text, at + 1))
        {
            _findings.Add(new Diagnostic(
                EpubCodes.CharacterLeftOut, Severity.Warning, spanOf(at, 1), $"The character U+{(int)text[at]:X4} cannot stand in an e-book and is left out", []));
        }
    }
}
