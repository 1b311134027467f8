namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>What a text is compared by: its letters, then their diacritics, then their case, and at last its code units.</summary>
internal sealed class CollationKey
{
    private readonly int[] _primaries;
    private readonly int[] _secondaries;
    private readonly int[] _tertiaries;

    public CollationKey(string text, string initial, int[] primaries, int[] secondaries, int[] tertiaries)
    {
        (Text, Initial, _primaries, _secondaries, _tertiaries) = (text, initial, primaries, secondaries, tertiaries);
    }

    /// <summary>The text whose key it is.</summary>
    public string Text { get; }

    /// <summary>The heading of its letter group, as <see cref="Collator.InitialOf"/> gives it.</summary>
    public string Initial { get; }

    /// <summary>Negative where this key's text stands before the other's, positive where behind it, 0 where the texts are the same.</summary>
    /// <param name="other">Another key of the same collator.</param>
    public int CompareTo(CollationKey other)
    {
        var order = _primaries.AsSpan().SequenceCompareTo(other._primaries);
        order = order != 0 ? order : _secondaries.AsSpan().SequenceCompareTo(other._secondaries);
        order = order != 0 ? order : _tertiaries.AsSpan().SequenceCompareTo(other._tertiaries);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }
}
