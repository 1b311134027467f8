using OpenSourceHistory.Docx.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>fontTable.xml</c> (17.8): what Word may take where a family is not installed.</summary>
internal static class FontTable
{
    /// <summary>Makes the root element.</summary>
    public static W.Fonts Make(IEnumerable<FontChoice> choices)
    {
        var families = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in choices.OrderBy(c => c.Generic, StringComparer.Ordinal))
        {
            families.TryAdd(choice.Latin, choice.Generic);
            families.TryAdd(choice.EastAsian, choice.Generic);
        }

        var fonts = new W.Fonts();
        foreach (var (family, generic) in families) fonts.AppendChild(Make(family, generic));
        return fonts;
    }

    private static W.Font Make(string family, string generic)
    {
        var isEastAsian = FontNames.IsEastAsian(family);
        return new W.Font(
            new W.AltName { Val = FontNames.Alternatives(family, generic) },
            new W.FontCharSet { Val = isEastAsian ? "86" : "00" },
            new W.FontFamily { Val = FamilyOf(generic) },
            new W.Pitch { Val = generic == "monospace" ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable })
        {
            Name = family,
        };
    }

    private static W.FontFamilyValues FamilyOf(string generic) => generic switch
    {
        "sans-serif" => W.FontFamilyValues.Swiss,
        "monospace" => W.FontFamilyValues.Modern,
        _ => W.FontFamilyValues.Roman,
    };
}
