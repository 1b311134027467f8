namespace OpenSourceHistory.Core.Receivers;

/// <summary>A rule and its answer.</summary>
/// <param name="Name">Its name, which stays.</param>
/// <param name="Question">The question.</param>
/// <param name="Keys">Keys of the receiver's rules that it asks after; empty where a standard asks.</param>
/// <param name="Source">The clause or the receiver's page that it comes from.</param>
/// <param name="Outcome">How it is answered.</param>
/// <param name="Pages">Numbers of the pages that it is about, from 1; empty where it is about the file.</param>
/// <param name="Found">What was found, in a few words; empty where the rule is kept.</param>
public sealed record RuleResult(string Name, string Question, ValueList<string> Keys, string Source, RuleOutcome Outcome, ValueList<int> Pages, string Found)
{
    /// <summary>Places in a file that has no pages, as paths of its parts with a line behind each where there is one.</summary>
    public ValueList<string> Places { get; init; } = [];

    /// <summary>What mends it; empty where the question says it.</summary>
    public string Hint { get; init; } = string.Empty;
}
