namespace OpenSourceHistory.Core.Text;

/// <summary>A sign of a counter style.</summary>
/// <param name="Text">The sign.</param>
/// <param name="Weight">What it counts in the additive system; 0 in others.</param>
public sealed record CounterSymbol(string Text, int Weight = 0);
