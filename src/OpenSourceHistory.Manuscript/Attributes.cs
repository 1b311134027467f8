namespace OpenSourceHistory.Manuscript;

/// <summary>What an author writes in braces: <c>{#id .class key=value}</c>.</summary>
/// <param name="Id">Identifier, unique in the book after reading; null where none.</param>
/// <param name="Classes">Class names in order.</param>
/// <param name="Values">Other keys, in order, <c>lang</c> not among them.</param>
public sealed record Attributes(string? Id, ValueList<string> Classes, ValueList<KeyValuePair<string, string>> Values)
{
    /// <summary>No attributes.</summary>
    public static Attributes None { get; } = new(null, [], []);

    /// <summary>BCP 47 language of the node; null where it is its parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Attributes with one class.</summary>
    /// <param name="name">The class.</param>
    public static Attributes OfClass(string name) => new(null, [name], []);

    /// <summary>True where the class is among <see cref="Classes"/>.</summary>
    /// <param name="name">The class.</param>
    public bool HasClass(string name) => Classes.AsSpan().Contains(name);

    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public string? ValueOf(string key)
    {
        foreach (var value in Values)
        {
            if (value.Key == key)
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>These attributes without a key.</summary>
    /// <param name="key">The key.</param>
    public Attributes Without(string key) => ValueOf(key) is null ? this : this with { Values = ValueList.From(Values.Where(v => v.Key != key)) };

    /// <summary>These attributes with one class more.</summary>
    /// <param name="name">The class; passed over where present.</param>
    public Attributes WithClass(string name) => HasClass(name) ? this : this with { Classes = Classes.Concat([name]) };
}
