namespace OpenSourceHistory.Styles.Content;

/// <summary>Where the number of a counter stands in generated characters.</summary>
/// <param name="Counter">Name of the counter.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Count of its characters.</param>
internal readonly record struct CounterPlace(string Counter, int Start, int Length);
