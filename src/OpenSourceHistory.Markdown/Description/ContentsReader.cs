using System.Globalization;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Reads the key <c>contents</c> of a book's description, or of an edition.</summary>
internal static class ContentsReader
{
    /// <summary>The key.</summary>
    public const string Key = "contents";

    private static readonly string[] s_levels = [.. Enumerable.Range(1, 6).Select(l => l.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Level of the least headings in the contents; null where nothing, or something wrong, is said.</summary>
    /// <param name="description">The description.</param>
    /// <param name="found">Receives the faults.</param>
    public static int? ReadDepth(MappingReader description, DiagnosticBag found)
    {
        if (description.Map(Key, "{depth: 2}", found) is not { } map)
        {
            return null;
        }

        var reader = new MappingReader(map);
        reader.CheckKeys(["depth"], found);
        return reader.Choice("depth", s_levels, found) is { } depth ? depth[0] - '0' : null;
    }
}
