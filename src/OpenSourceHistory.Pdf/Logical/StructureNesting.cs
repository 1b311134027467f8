using OpenSourceHistory.Core.Files;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>How structure types of PDF 2.0 may be nested (ISO/TS 32005, table 5); what it says of no type is allowed.</summary>
internal static class StructureNesting
{
    /// <summary>What the table calls text and pictures that are no element's but the outer one's.</summary>
    public const string Content = "content";

    private static readonly Lazy<(HashSet<(string, string)> Forbidden, HashSet<(string, string)> Once)> s_table = new(Read);

    /// <summary>True for types that group others and leave it to what is around them what these may be.</summary>
    /// <param name="type">The type.</param>
    public static bool IsPassedThrough(string type) => type is "Div" or "Part" or "NonStruct";

    /// <summary>True where an element may hold another.</summary>
    /// <param name="outer">Type of the outer element that is not passed through.</param>
    /// <param name="inner">Type of the inner one, or <see cref="Content"/>.</param>
    public static bool MayHold(string outer, string inner) => !s_table.Value.Forbidden.Contains((KindOf(outer), KindOf(inner)));

    /// <summary>True where an element may hold one of another and no more.</summary>
    /// <param name="outer">Type of the outer element.</param>
    /// <param name="inner">Type of the inner one.</param>
    public static bool HoldsOne(string outer, string inner) => s_table.Value.Once.Contains((KindOf(outer), KindOf(inner)));

    private static string KindOf(string type) => type is ['H', >= '1' and <= '9', ..] ? "Hn" : type;

    private static (HashSet<(string, string)> Forbidden, HashSet<(string, string)> Once) Read()
    {
        var (forbidden, once) = (new HashSet<(string, string)>(), new HashSet<(string, string)>());
        foreach (var line in EmbeddedText.Read(typeof(StructureNesting).Assembly, "nesting.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var words = line.Split(' ');
            (words[1] == "!" ? forbidden : once).UnionWith(words[2..].Select(inner => (words[0], inner)));
        }

        return (forbidden, once);
    }
}
