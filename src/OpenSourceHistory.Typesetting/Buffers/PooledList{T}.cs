using System.Runtime.CompilerServices;

namespace OpenSourceHistory.Typesetting.Buffers;

/// <summary>
/// A list for one paragraph's work. Its storage is left to the next of its kind on the same thread: a spare array or two a thread, where the shared pool
/// keeps many and has to be compiled for each kind at run time.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    // A paragraph of more is rare, and what it needed would stay for the rest of the run.
    private const int LongestSpare = 1 << 16;

    [ThreadStatic]
    private static T[]? s_spare;

    [ThreadStatic]
    private static T[]? s_second;

    private T[] _items;

    /// <summary>Begins an empty list.</summary>
    /// <param name="capacity">How many it will hold, as far as is known.</param>
    public PooledList(int capacity)
    {
        _items = s_spare is { } spare && spare.Length >= capacity ? spare : new T[Math.Max(4, capacity)];
        (s_spare, s_second) = (s_second, null);
    }

    /// <summary>How many it holds.</summary>
    public int Count { get; private set; }

    /// <summary>What it holds; valid until the next is added.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>Where it holds them, with room behind; valid until the next is added.</summary>
    public T[] Storage => _items;

    /// <summary>One of them, in its place; valid until the next is added. What is behind the last is not asked for: searches ask millions of times.</summary>
    /// <param name="index">Its index.</param>
    public ref T this[int index] => ref _items[index];

    /// <summary>Adds one.</summary>
    /// <param name="item">What is added.</param>
    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = item;
    }

    /// <summary>Begins with so many that hold nothing.</summary>
    /// <param name="count">How many; at most the capacity that was asked for.</param>
    public void Fill(int count)
    {
        Count = count;
        Span.Clear();
    }

    /// <summary>Leaves the first few.</summary>
    /// <param name="count">How many.</param>
    public void Cut(int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Span[count..].Clear();
        }

        Count = count;
    }

    /// <summary>What it holds, copied.</summary>
    public T[] ToArray() => Span.ToArray();

    /// <summary>Leaves the storage to the next; references in it are forgotten.</summary>
    public void Dispose()
    {
        Cut(0);
        (s_spare, s_second) = _items.Length is > 0 and <= LongestSpare ? (_items, s_spare) : (s_spare, s_second);
        _items = [];
    }
}
