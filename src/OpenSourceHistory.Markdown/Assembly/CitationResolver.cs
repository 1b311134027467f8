using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>
/// Tells what a key with its at-sign means. An id that the author gave is meant before a source, a source before an id that a heading
/// got by itself; what begins as the ids of figures, tables and sections do is a reference in any case.
/// </summary>
/// <param name="ids">The book's ids.</param>
/// <param name="sources">The book's sources.</param>
internal sealed class CitationResolver(IdentifierTable ids, SourceList sources)
{
    private readonly NameHints _hints = new();
    private readonly HashSet<string> _keys = new(sources.Sources.Select(s => s.Id), StringComparer.Ordinal);

    /// <summary>True where a citation is in truth a cross reference, or several.</summary>
    public bool IsReference(Citation citation) => citation.Sources.All(s => s.Locator is null && IsId(s.Key));

    /// <summary>The links that stand for a citation which is a reference; what stands around them in the bracket is text.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="found">Receives the faults.</param>
    public ValueList<Inline> ToReferences(Citation citation, DiagnosticBag found)
    {
        var inlines = new List<Inline>();
        foreach (var source in citation.Sources)
        {
            ReportAmbiguous(source, found);
            Inline[] prefix = source.Prefix.Count == 0 ? [] : [.. source.Prefix, new Text(" ") { Span = source.Span }];
            var link = new Link("#" + source.Key, null, []) { Span = source.Span, IsCrossReference = true };
            inlines.AddRange([.. inlines.Count > 0 ? [new Text("; ") { Span = source.Span }] : Array.Empty<Inline>(), .. prefix, link, .. source.Suffix]);
        }

        if (inlines is [Link only])
        {
            return [only with { Span = citation.Span }];
        }

        return citation.IsInText ? ValueList.From(inlines) : [new Text("[") { Span = citation.Span }, .. inlines, new Text("]") { Span = citation.Span }];
    }

    /// <summary>Reports the keys of a citation that no source has.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="found">Receives the faults.</param>
    public void Check(Citation citation, DiagnosticBag found)
    {
        foreach (var source in citation.Sources)
        {
            if (sources.IsComplete && !_keys.Contains(source.Key))
            {
                var nearest = _hints.Find(source.Key, _keys.Concat(ids.Ids));
                var what = ids.Has(source.Key) ? "it is an id of the book, which has no place among sources" : "nor is it an id of the book";
                found.Warning(
                    CitationCodes.UnknownSource, source.Span, $"No source has the key “{source.Key}”; {what}",
                    nearest is null || nearest == source.Key ? ["Write \\@ where a sign begins no citation"] : [$"Did you mean “{nearest}”?"]);
            }
        }
    }

    private bool IsId(string key) => ids.IsWritten(key) || (!_keys.Contains(key) && (ids.Has(key) || ReferenceParser.IsLabel(key)));

    private void ReportAmbiguous(CitedSource source, DiagnosticBag found)
    {
        if (_keys.Contains(source.Key))
        {
            found.Warning(
                MarkdownCodes.AmbiguousReference, source.Span, $"“{source.Key}” is both an id of the book and the key of a source; it is taken for the id",
                "Give one of the two another name");
        }
    }
}
