using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads lists (17.9).</summary>
internal static class ListReader
{
    /// <summary>Reads the levels of all lists of a part.</summary>
    /// <param name="root">Root of the part, or null.</param>
    public static ValueList<WordListLevel> Read(XElement? root)
    {
        var kinds = root.Children("abstractNum").Where(a => a.Number("abstractNumId") is not null).ToLookup(a => a.Number("abstractNumId")!.Value);
        var levels = new List<WordListLevel>();
        foreach (var list in root.Children("num"))
        {
            if (list.Number("numId") is { } number && list.Child("abstractNumId").Number("val") is { } kind)
            {
                AddLevels(levels, number, list, kinds[kind].FirstOrDefault());
            }
        }

        return ValueList.From(levels);
    }

    private static void AddLevels(List<WordListLevel> levels, int number, XElement list, XElement? kind)
    {
        for (var level = 0; level < 9; level++)
        {
            var over = list.Children("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == level);
            var own = over.Child("lvl") ?? kind.Children("lvl").FirstOrDefault(l => l.Number("ilvl") == level);
            if (own is not null)
            {
                var start = over.Child("startOverride").Number("val") ?? own.Child("start").Number("val") ?? 1;
                levels.Add(new WordListLevel(new WordListPlace(number, level), own.ValueOf("numFmt") ?? "decimal", own.ValueOf("lvlText") ?? string.Empty, start));
            }
        }
    }
}
