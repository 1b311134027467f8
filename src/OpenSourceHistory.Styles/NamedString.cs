namespace OpenSourceHistory.Styles;

/// <summary>An assignment of <c>string-set</c>, its content evaluated.</summary>
/// <param name="Name">Name of the string.</param>
/// <param name="Value">Its value.</param>
public sealed record NamedString(string Name, string Value);
