namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>A rewriter that finds what is wrong on its way.</summary>
internal abstract class ReportingRewriter : BookRewriter
{
    /// <summary>What was found so far.</summary>
    public ValueList<Diagnostic> Findings => Diagnostics.ToSortedList();

    /// <summary>Receives what is found.</summary>
    protected DiagnosticBag Diagnostics { get; } = new();
}
