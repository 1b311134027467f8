using System.Globalization;

namespace OpenSourceHistory.Publishing.Catalogues;

/// <summary>A part of a catalogue, for one of several machines: books are dealt out like cards, so that parts are of like size.</summary>
/// <param name="Number">Which part, counted from 1.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads a part as people write it.</summary>
    /// <param name="text">Such as <c>2/8</c>.</param>
    /// <returns>The part; null where the text says none.</returns>
    public static Shard? Read(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
            ? new Shard(number, count)
            : null;
    }

    /// <summary>The things that are this part's.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="all">All things, in an order that is the same on all machines.</param>
    public IEnumerable<T> Of<T>(IEnumerable<T> all)
    {
        var (number, count) = this;
        return all.Where((_, index) => index % count == number - 1);
    }
}
