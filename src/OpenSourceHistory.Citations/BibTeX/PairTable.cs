using System.Collections.Frozen;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Tables of pairs that the assembly carries, one a line.</summary>
internal static class PairTable
{
    public static FrozenDictionary<string, string> Read(string file) => CitationData.Read(file).Text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
