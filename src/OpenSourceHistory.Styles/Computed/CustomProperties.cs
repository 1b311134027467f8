using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Computed;

/// <summary>Custom properties in force on an element (CSS Custom Properties 1), compared by reference.</summary>
internal sealed class CustomProperties
{
    private readonly Dictionary<string, IReadOnlyList<Component>> _values;

    private CustomProperties(Dictionary<string, IReadOnlyList<Component>> values) => _values = values;

    /// <summary>No custom properties.</summary>
    public static CustomProperties None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>The value of a property, or null.</summary>
    /// <param name="name">Name with its two hyphens.</param>
    public IReadOnlyList<Component>? ValueOf(string name) => _values.GetValueOrDefault(name);

    /// <summary>These properties with others set or, where the value is null, removed.</summary>
    /// <param name="changes">Values by name.</param>
    public CustomProperties With(IReadOnlyDictionary<string, IReadOnlyList<Component>?> changes)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var values = new Dictionary<string, IReadOnlyList<Component>>(_values, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                values.Remove(name);
            }
            else
            {
                values[name] = value;
            }
        }

        return new CustomProperties(values);
    }
}
