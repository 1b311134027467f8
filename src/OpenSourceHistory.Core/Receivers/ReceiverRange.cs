namespace OpenSourceHistory.Core.Receivers;

/// <summary>What lies between two values, both among them.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public sealed record ReceiverRange<T>(T Least, T Most)
    where T : IComparable<T>
{
    /// <summary>True for a value in the range.</summary>
    /// <param name="value">The value.</param>
    public bool Holds(T value) => value.CompareTo(Least) >= 0 && value.CompareTo(Most) <= 0;
}
