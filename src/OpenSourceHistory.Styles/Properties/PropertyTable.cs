using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>How the value of each property is parsed and kept. The first longhands are those that others refer to.</summary>
internal static class PropertyTable
{
    private static readonly Dictionary<string, Property> s_properties = Build();

    /// <summary>Names of all properties.</summary>
    public static IEnumerable<string> Names => s_properties.Keys;

    /// <summary>Longhands in the order in which they are computed: font size, line height, colour, then the others.</summary>
    public static IReadOnlyList<Longhand> Longhands { get; } = Order();

    /// <summary>How many longhands at the front of <see cref="Longhands"/> others refer to.</summary>
    public static int CountOfFirst => 3;

    /// <summary>The property of a name, or null.</summary>
    /// <param name="name">Name in lower case.</param>
    public static Property? Find(string name) => s_properties.GetValueOrDefault(name);

    private static Dictionary<string, Property> Build()
    {
        var properties = new Dictionary<string, Property>(StringComparer.Ordinal);
        IEnumerable<Property>[] groups =
        [
            FontProperties.All, TextProperties.All, EastAsianProperties.All, BoxProperties.All, BorderProperties.All, CornerProperties.All, PagedProperties.All, GeneratedProperties.All,
        ];
        foreach (var property in groups.SelectMany(g => g))
        {
            properties.Add(property.Name, property);
        }

        foreach (var alias in PropertyDefinitions.All.Where(d => d.AliasOf is not null))
        {
            properties.Add(alias.Name, properties[alias.AliasOf!]);
        }

        return properties;
    }

    private static List<Longhand> Order()
    {
        List<Longhand> longhands = [FontProperties.FontSize, TextProperties.LineHeight, TextProperties.Foreground];
        foreach (var longhand in s_properties.Values.OfType<Longhand>())
        {
            if (!longhands.Contains(longhand))
            {
                longhands.Add(longhand);
            }
        }

        for (var i = 0; i < longhands.Count; i++)
        {
            longhands[i].Index = i;
        }

        return longhands;
    }
}
