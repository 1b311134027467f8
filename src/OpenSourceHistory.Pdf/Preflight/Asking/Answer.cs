using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Pdf.Preflight.Asking;

/// <summary>The answer to a rule's question.</summary>
/// <param name="Outcome">How it is answered.</param>
/// <param name="Pages">The pages that it is about, ascending; empty where it is about the file.</param>
/// <param name="Found">What was found, in a few words.</param>
internal sealed record Answer(RuleOutcome Outcome, ValueList<int> Pages, string Found)
{
    /// <summary>The rule is kept.</summary>
    public static Answer Passed { get; } = new(RuleOutcome.Passed, [], string.Empty);

    /// <summary>The rule is about nothing that the file has.</summary>
    public static Answer NotApplicable { get; } = new(RuleOutcome.NotApplicable, [], string.Empty);

    /// <summary>The rule is broken by the file as a whole.</summary>
    /// <param name="found">What was found.</param>
    public static Answer Failed(FormattableString found) => new(RuleOutcome.Failed, [], FormattableString.Invariant(found));

    /// <summary>The rule is kept where a fault is null.</summary>
    /// <param name="fault">The fault, or null.</param>
    public static Answer Of(string? fault) => fault is null ? Passed : new Answer(RuleOutcome.Failed, [], fault);
}
