using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Content;

/// <summary>Where the number of a counter stands in generated characters.</summary>
/// <param name="Counter">Name of the counter.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Count of its characters.</param>
/// <param name="Value">Its value; null where it is joined from several.</param>
/// <param name="Style">How it is written.</param>
public readonly record struct CounterPlace(string Counter, int Start, int Length, int? Value, CounterStyle Style);
