using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Catalogues;

/// <summary>What a run over a catalogue found and made.</summary>
/// <param name="Findings">What was found in the catalogue's own file.</param>
/// <param name="Books">Its books, in the order of the catalogue.</param>
public sealed record CatalogueReport(ValueList<Diagnostic> Findings, ValueList<BookResult> Books)
{
    /// <summary>The name of this run among those that share a cache; null where it is alone.</summary>
    public string? Worker { get; init; }

    /// <summary>How it ended: as the worst of its books did.</summary>
    public BuildOutcome Outcome =>
        Books.Any(b => b.Report.Outcome == BuildOutcome.InternalFault) ? BuildOutcome.InternalFault
        : Findings.Any(f => f.Severity == Severity.Error) || Books.Any(b => b.Report.Outcome != BuildOutcome.Done) ? BuildOutcome.Faulty
        : BuildOutcome.Done;
}
