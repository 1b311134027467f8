using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Definitions;

/// <summary>The table of properties.</summary>
public static class PropertyDefinitions
{
    private static readonly Dictionary<string, PropertyDefinition> s_byName = new(StringComparer.Ordinal);

    /// <summary>All rows, grouped by specification.</summary>
    public static ValueList<PropertyDefinition> All { get; } = Read();

    /// <summary>The row of a name, or null.</summary>
    /// <param name="name">Name in lower case, as in <see cref="PropertyDefinition.Name"/>.</param>
    public static PropertyDefinition? Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The first row of the table that a declaration asks for and a format does not honour, or null.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="media">The format.</param>
    public static PropertyDefinition? FindUnsupported(Declaration declaration, MediaType media) => Find(declaration, media, SupportLevel.None);

    /// <summary>The first row of the table that a declaration asks for and a format honours at some level, or null.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="media">The format.</param>
    /// <param name="level">The level.</param>
    public static PropertyDefinition? Find(Declaration declaration, MediaType media, SupportLevel level) =>
        IfHonoured(declaration.Name, media, level) ?? Find(declaration.Name, declaration.Value, media, level);

    private static PropertyDefinition? Find(string property, IReadOnlyList<Component> value, MediaType media, SupportLevel level)
    {
        foreach (var component in value)
        {
            var name = component.Kind switch
            {
                TokenKind.Ident => $"{property}: {component.Text.ToLowerInvariant()}",
                TokenKind.Function => component.Text + "()",
                TokenKind.String => property + ": <string>",
                _ => null,
            };
            if ((name is null ? null : IfHonoured(name, media, level)) is { } row)
            {
                return row;
            }

            if (component.Children.Count > 0 && Find(property, component.Children, media, level) is { } nested)
            {
                return nested;
            }
        }

        return null;
    }

    private static PropertyDefinition? IfHonoured(string name, MediaType media, SupportLevel level) =>
        Find(name) is { } row && row.For(media) == level ? row : null;

    private static ValueList<PropertyDefinition> Read()
    {
        var rows = new List<PropertyDefinition>();
        foreach (var line in EmbeddedText.Read(typeof(PropertyDefinitions).Assembly, "properties.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var row = ReadRow(line.Split(',', 11));
            s_byName.Add(row.Name, row);
            rows.Add(row);
        }

        return ValueList.From(rows);
    }

    private static PropertyDefinition ReadRow(string[] cells) => new(
        cells[0],
        cells[1].Length == 0 ? null : cells[1],
        cells[2].Length == 0 ? null : cells[2],
        cells[3].Length == 0 ? null : cells[3] == "yes",
        Level(cells[4]),
        Level(cells[5]),
        Level(cells[6]),
        cells[7].StartsWith("em", StringComparison.Ordinal) ? EbookUnit.Em : cells[7] == "factor" ? EbookUnit.Factor : EbookUnit.AsWritten,
        cells[7].EndsWith("reader", StringComparison.Ordinal),
        cells[8].Length == 0 ? [] : ValueList.From(cells[8].Split(' ')),
        cells[9],
        cells[10]);

    private static SupportLevel Level(string text) => text switch
    {
        "full" => SupportLevel.Full,
        "partial" => SupportLevel.Partial,
        "none" => SupportLevel.None,
        _ => throw new InvalidOperationException($"The table of properties knows no level '{text}'"),
    };
}
