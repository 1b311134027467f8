namespace OpenSourceHistory.Styles.Content;

/// <summary>Characters.</summary>
/// <param name="Value">The characters.</param>
public sealed record ContentText(string Value) : ContentItem;
