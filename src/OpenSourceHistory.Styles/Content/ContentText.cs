namespace OpenSourceHistory.Styles.Content;

/// <summary>Characters.</summary>
/// <param name="Value">The characters.</param>
public sealed record ContentText(string Value) : ContentItem
{
    /// <summary>Where in the characters counters stand, in order.</summary>
    public ValueList<CounterPlace> Counters { get; internal init; } = [];

    /// <summary>These characters with others behind them.</summary>
    /// <param name="other">The others.</param>
    internal ContentText Followed(ContentText other) => new(Value + other.Value)
    {
        Counters = other.Counters.Count == 0 ? Counters : Counters.Concat(other.Counters.Select(c => c with { Start = c.Start + Value.Length })),
    };

    /// <summary>True where the other has the same characters, whatever counted them.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ContentText? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The characters of generated content where there are no pages; empty where it speaks of pages (leaders, folios).</summary>
    /// <param name="items">The content.</param>
    public static string Of(ValueList<ContentItem> items) =>
        items.All(i => i is ContentText) ? string.Concat(items.Select(i => ((ContentText)i).Value)) : string.Empty;
}
