namespace OpenSourceHistory.Citations.Styles;

/// <summary>One test of one value.</summary>
internal sealed record Condition(ConditionKind Kind, string Value);
