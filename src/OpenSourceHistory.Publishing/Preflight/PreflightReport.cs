using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>What a receiver's rules say of a file.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Receiver">The receiver's name.</param>
/// <param name="Rules">The rules with their answers.</param>
public sealed record PreflightReport(string File, string Receiver, ValueList<RuleResult> Rules)
{
    /// <summary>How many rules are answered so.</summary>
    /// <param name="outcome">The answer.</param>
    public int Count(RuleOutcome outcome) => Rules.Count(r => r.Outcome == outcome);
}
