namespace OpenSourceHistory.Publishing.Builds;

/// <summary>What a run found and wrote.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Diagnostics">Findings in order of path and place.</param>
/// <param name="Written">Files written, in the order of their editions.</param>
public sealed record BuildReport(BuildOutcome Outcome, ValueList<Diagnostic> Diagnostics, ValueList<WrittenFile> Written)
{
    /// <summary>Files that were not made again, since nothing has changed since they were; then none is written.</summary>
    public ValueList<WrittenFile> Unchanged { get; init; } = [];

    /// <summary>Name of the run that made the files which are written, where it was not this one.</summary>
    public string? BuiltBy { get; init; }

    /// <summary>What each format does not show; of a check alone.</summary>
    public ValueList<FormatLimits> Limits { get; init; } = [];

    /// <summary>The report with further findings that stop nothing.</summary>
    /// <param name="findings">The findings.</param>
    internal BuildReport With(ValueList<Diagnostic> findings) => findings.Count == 0 ? this : this with { Diagnostics = ValueList.From(Diagnostics.Concat(findings)) };
}
