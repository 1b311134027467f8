namespace OpenSourceHistory.Citations.Styles;

/// <summary>One test. A source has one type and a cite one locator, so that a list of these is one test that any value meets.</summary>
/// <param name="Kind">What is tested.</param>
/// <param name="Values">The values; several for types and locators only.</param>
internal sealed record Condition(ConditionKind Kind, ValueList<string> Values);
