using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Package;

/// <summary>Finds what stands against a book's being read by everyone: pictures and tables that say less to some readers than to others.</summary>
internal sealed class ConformanceCheck : BookWalker
{
    private readonly List<(Node Node, string Message, string Hint)> _faults = [];

    private ConformanceCheck()
    {
    }

    /// <summary>Runs the check.</summary>
    /// <param name="book">The book.</param>
    /// <returns>Where a conformance is stated, each place as a warning; else the first of the pictures that captions stand for.</returns>
    public static ValueList<Diagnostic> Run(Book book)
    {
        var check = new ConformanceCheck();
        check.Walk(book);
        if (book.Metadata.Accessibility?.Conformance is { } stated)
        {
            return ValueList.From(check._faults.Select(f => Finding(Severity.Warning, f.Node, $"{f.Message}; that stands against “{stated}”", f.Hint)));
        }

        var captions = check._faults.Where(f => f.Node is Image { AlternativeKind: AlternativeKind.Caption }).ToList();
        return captions.Count == 0 ? [] : [Finding(Severity.Information, captions[0].Node, $"{captions[0].Message} ({captions.Count} in the book, here first)", captions[0].Hint)];
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Contents:
                return;
            case Image { AlternativeKind: AlternativeKind.Caption }:
                Add(node, "The caption is all that stands for this picture, and is read out twice", "Say what is to be seen: {alt=\"…\"} behind the picture");
                break;
            case Image { AlternativeKind: AlternativeKind.Missing }:
                Add(node, "No words stand for this picture", "Say what is to be seen, or {alt=\"\"} for mere decoration");
                break;
            case Table { Head.Count: 0 } table when !table.Body.Any(row => row.Cells.Any(cell => cell.IsHeading)):
                Add(node, "No cell of this table says what others are about", "Give it a head, or write it in HTML with th for what heads a row");
                break;
        }

        VisitChildren(node);
    }

    private static Diagnostic Finding(Severity severity, Node node, string message, string hint) => new(EpubCodes.NotForEveryone, severity, node.Span, message, [hint]);

    private void Add(Node node, string message, string hint) => _faults.Add((node, message, hint));
}
