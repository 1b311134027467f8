namespace OpenSourceHistory.Styles.Content;

/// <summary>One counter of counter-reset, -set or -increment.</summary>
/// <param name="Name">Name of the counter.</param>
/// <param name="Value">Value set or added.</param>
internal readonly record struct CounterChange(string Name, int Value);
