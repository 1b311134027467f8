using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>
/// Which languages' forms a face draws Han signs in: those of its language systems (OpenType 1.9, "Script list table and script record"); a face that
/// names none, those of its code pages (<c>OS/2.ulCodePageRange1</c>). The forms differ: 直 has other strokes in Tokyo than in Beijing.
/// </summary>
internal static class HanForms
{
    private const string Japanese = "JAN ";
    private const string Korean = "KOR ";
    private const string Simplified = "ZHS ";
    private const string Traditional = "ZHT ";
    private const string HongKong = "ZHH ";

    private const int ScriptListOffset = 4;
    private const int RecordSize = 6;
    private const int CodePages = 78;

    // Bits of the code pages 932, 936, 949, 950 and 1361.
    private static readonly (int Bit, string System)[] s_codePages =
        [(17, Japanese), (18, Simplified), (19, Korean), (20, Traditional), (21, Korean)];

    /// <summary>The language system of a language written in Han signs, or null.</summary>
    /// <param name="language">BCP 47 language.</param>
    public static string? SystemOf(string language) =>
        LanguageTag.IsOf(language, "ja") ? Japanese
        : LanguageTag.IsOf(language, "ko") ? Korean
        : LanguageTag.IsTraditionalChinese(language) ? Traditional
        : LanguageTag.IsWrittenInHan(language) ? Simplified
        : null;

    /// <summary>The systems that a face has forms for; none where it does not tell.</summary>
    /// <param name="file">The face.</param>
    public static IReadOnlySet<string> Of(OpenTypeFile file)
    {
        var systems = new HashSet<string>(StringComparer.Ordinal);
        CollectSystems(file.Table("GSUB").Span, systems);
        if (systems.Count == 0)
        {
            var pages = new TableReader(file.Table("OS/2").Span).UInt32(CodePages);
            systems.UnionWith(s_codePages.Where(p => (pages >> p.Bit & 1) == 1).Select(p => p.System));
        }

        return systems;
    }

    private static void CollectSystems(ReadOnlySpan<byte> layoutTable, HashSet<string> systems)
    {
        var reader = new TableReader(layoutTable);
        var scripts = reader.UInt16(ScriptListOffset);
        for (var i = 0; scripts > 0 && i < reader.UInt16(scripts); i++)
        {
            var script = scripts + reader.UInt16(scripts + 2 + (i * RecordSize) + 4);
            for (var j = 0; j < reader.UInt16(script + 2); j++)
            {
                Add(Encoding.ASCII.GetString(reader.Slice(script + 4 + (j * RecordSize), 4)), systems);
            }
        }
    }

    private static void Add(string system, HashSet<string> systems)
    {
        if (system is Japanese or Korean or Simplified or Traditional or HongKong)
        {
            systems.Add(system == HongKong ? Traditional : system);
        }
    }
}
