using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Computed;

/// <summary>The counter by which a note is numbered, as its call shows it.</summary>
/// <param name="Counter">Name of the counter.</param>
/// <param name="Style">How it is written.</param>
public sealed record NoteSeries(string Counter, CounterStyle Style);
