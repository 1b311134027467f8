using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Reads a book as a careful editor does and says what to mend in its typography, structure and data. Nothing that it tells is wrong for a format, so nobody hears it unasked.</summary>
public sealed class Linter : BookWalker
{
    private readonly List<Diagnostic> _findings = [];
    private readonly QuotationRule _quotations = new();
    private readonly Stack<Node> _holders = new();
    private string _language;

    private Linter(string language) => _language = language;

    /// <summary>Checks a book as it is written, before anything is made of its data, and without changes that nobody has decided upon.</summary>
    /// <param name="book">The book.</param>
    /// <param name="metadataPath">The file with the book's data.</param>
    /// <returns>What breaks a rule; warnings.</returns>
    public static ValueList<Diagnostic> Run(Book book, string metadataPath)
    {
        var linter = new Linter(book.Metadata.Language);
        linter.Walk(OpenRevisions.Show(book, RevisionDisplay.Rejected));
        return ValueList.From(linter._findings.Concat(linter._quotations.End()).Concat(MetadataRules.Check(book.Metadata, metadataPath)));
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        var language = _language;
        _language = node.Attributes.Language ?? language;
        ValueList<Inline>? lines = node switch
        {
            Paragraph paragraph => paragraph.Inlines,
            Heading heading => heading.Inlines,
            Line line => line.Inlines,
            Caption caption => caption.Inlines,
            DefinitionTerm term => term.Inlines,
            _ => null,
        };
        if (lines is { } inlines && _holders.TryPeek(out var holder))
        {
            Check(new LintedBlock(node, holder, inlines, LintedText.Of(inlines), _language));
        }

        if (node is not Inline || node is Note)
        {
            _holders.Push(node);
            VisitChildren(node);
            _holders.Pop();
        }
        else
        {
            VisitChildren(node);
        }

        _language = language;
    }

    private void Check(LintedBlock block)
    {
        _findings.AddRange(TypographyRules.All.Concat(SemanticRules.All).SelectMany(rule => rule.Check(block)));
        _findings.AddRange(_quotations.Check(block));
    }
}
