namespace OpenSourceHistory.Core.Text;

/// <summary>Values that a counter style writes, both ends included.</summary>
/// <param name="Lower">The lowest.</param>
/// <param name="Upper">The highest.</param>
public readonly record struct CounterRange(int Lower, int Upper);
