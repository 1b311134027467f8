namespace OpenSourceHistory.Styles.Computed;

/// <summary>The counter by which a note is numbered, as its call shows it.</summary>
/// <param name="Counter">Name of the counter.</param>
/// <param name="Style">Name of the counter style, <c>symbols</c> for a list of signs.</param>
/// <param name="Symbols">The signs of such a list, which repeat: *, †, ‡, then **, ††, ‡‡.</param>
public sealed record NoteSeries(string Counter, string Style, ValueList<string> Symbols);
