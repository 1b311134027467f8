namespace OpenSourceHistory.Core;

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given items; the builder of collection expressions.</summary>
    /// <typeparam name="T">Item type.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">Item type.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> From<T>(IEnumerable<T> items) =>
        items as ValueList<T> ?? new ValueList<T>([.. items]);
}
