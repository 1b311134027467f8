namespace OpenSourceHistory.Styles.Content;

/// <summary>One counter of counter-reset, -set or -increment.</summary>
/// <param name="Name">Name of the counter.</param>
/// <param name="Value">Value set or added.</param>
public sealed record CounterChange(string Name, int Value);
