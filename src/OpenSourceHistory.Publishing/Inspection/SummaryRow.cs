namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>A line of what was found in a file.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">What was found.</param>
public sealed record SummaryRow(string Label, string Value);
