namespace OpenSourceHistory.Styles.Rules;

/// <summary>A list of families that text on pages is set in.</summary>
/// <param name="Families">The families, the preferred first.</param>
/// <param name="Span">Place of the value in the sheet.</param>
public sealed record FamilyList(ValueList<string> Families, SourceSpan Span);
