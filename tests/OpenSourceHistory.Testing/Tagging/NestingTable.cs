namespace OpenSourceHistory.Testing.Tagging;

/// <summary>Table 5 of ISO/TS 32005, read from the source tree.</summary>
internal static class NestingTable
{
    private static readonly Lazy<ILookup<(string Outer, string Sign), string>> s_rules = new(() =>
        File.ReadLines(Repository.PathOf("src", "OpenSourceHistory.Pdf", "Logical", "Resources", "nesting.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(words => words.Skip(2).Select(inner => (Key: (words[0], words[1]), inner)))
            .ToLookup(rule => rule.Key, rule => rule.inner));

    public static bool MayHold(string outer, string inner) => !s_rules.Value[(Kind(outer), "!")].Contains(Kind(inner));

    public static bool HoldsOne(string outer, string inner) => s_rules.Value[(Kind(outer), "1")].Contains(Kind(inner));

    private static string Kind(string type) => type is ['H', >= '1' and <= '9'] ? "Hn" : type;
}
