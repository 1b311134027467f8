using OpenSourceHistory.Css.Values;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>A property that sets several longhands.</summary>
/// <param name="name">Name in lower case.</param>
/// <param name="longhands">The longhands.</param>
/// <param name="parse">Parses the value; null where it does not parse.</param>
internal sealed class Shorthand(
    string name,
    IReadOnlyList<Longhand> longhands,
    Func<ValueReader, IReadOnlyList<Setting>?> parse) : Property(name)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Longhand> Longhands => longhands;

    /// <summary>A shorthand of one to four values for the four sides (CSS Box 3, section 6.2).</summary>
    /// <typeparam name="T">Type of the value of a side.</typeparam>
    /// <param name="name">Name in lower case.</param>
    /// <param name="sides">Longhands of top, right, bottom and left.</param>
    public static Shorthand OfSides<T>(string name, IReadOnlyList<Longhand<T>> sides) => new(name, sides, reader =>
    {
        // Each longhand's own parser reads in turn; a missing value is that of the side across.
        var positions = new List<int>();
        while (!reader.AtEnd && positions.Count < 4)
        {
            positions.Add(reader.Position);
            if (sides[0].TryParse(reader) is null)
            {
                return null;
            }
        }

        var end = reader.Position;
        var settings = new Setting[4];
        for (var side = 0; side < 4; side++)
        {
            reader.Position = positions[side < positions.Count ? side : side == 3 && positions.Count > 1 ? 1 : 0];
            settings[side] = sides[side].TryParse(reader)!;
        }

        reader.Position = end;
        return positions.Count > 0 ? settings : null;
    });

    /// <summary>A shorthand of longhands in any order, each at most once; those left out have their initial value.</summary>
    /// <param name="name">Name in lower case.</param>
    /// <param name="longhands">The longhands.</param>
    /// <param name="parsers">Parser of each longhand.</param>
    public static Shorthand InAnyOrder(string name, IReadOnlyList<Longhand> longhands, params Func<ValueReader, Setting?>[] parsers) =>
        new(name, longhands, reader => ReadInAnyOrder(reader, longhands, parsers));

    /// <summary>Reads longhands in any order, each at most once; those left out have their initial value. Null where something is left over.</summary>
    /// <param name="reader">The value.</param>
    /// <param name="longhands">The longhands.</param>
    /// <param name="parsers">Parser of each longhand.</param>
    public static IReadOnlyList<Setting>? ReadInAnyOrder(
        ValueReader reader,
        IReadOnlyList<Longhand> longhands,
        Func<ValueReader, Setting?>[] parsers)
    {
        var settings = new Setting?[longhands.Count];
        while (!reader.AtEnd)
        {
            var before = reader.Position;
            for (var i = 0; i < parsers.Length && reader.Position == before; i++)
            {
                settings[i] ??= parsers[i](reader);
            }

            if (reader.Position == before)
            {
                return null;
            }
        }

        return [.. settings.Select((s, i) => s ?? new Setting(longhands[i], longhands[i].Initial))];
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Setting>? ParseValue(ValueReader reader) => parse(reader);
}
