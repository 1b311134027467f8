using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>fontTable.xml</c> (17.8): what Word may take where a family is not installed.</summary>
internal static class FontTable
{
    /// <summary>Writes the table and the parts of the faces that travel in the file.</summary>
    /// <param name="part">The empty part.</param>
    /// <param name="used">Families used.</param>
    /// <param name="embedded">Faces, in order of family and slot.</param>
    public static void Write(PackagePart part, TextFonts used, ValueList<EmbeddedFace> embedded)
    {
        var fonts = new W.Fonts();
        var families = FamiliesOf(used);
        foreach (var family in families.Keys.Order(StringComparer.Ordinal))
        {
            var font = Make(family, families[family]);
            foreach (var face in embedded.Where(e => e.Family == family))
            {
                font.AppendChild(Embed(part, face));
            }

            fonts.AppendChild(font);
        }

        part.Write(fonts.Save);
    }

    private static W.FontRelationshipType Embed(PackagePart table, EmbeddedFace face)
    {
        var id = "rIdFont" + Units.Text(table.Relationships.Count + 1);
        var key = FontObfuscation.KeyOf(face.Data);
        table.Add(PartKinds.Font, id).Fill(FontObfuscation.Apply(face.Data, key));
        W.FontRelationshipType element = face.Slot switch
        {
            FaceSlot.Bold => new W.EmbedBoldFont(),
            FaceSlot.Italic => new W.EmbedItalicFont(),
            FaceSlot.BoldItalic => new W.EmbedBoldItalicFont(),
            _ => new W.EmbedRegularFont(),
        };
        (element.Id, element.FontKey) = (id, FontObfuscation.Text(key));
        if (face.IsSubset)
        {
            element.Subsetted = true;
        }

        return element;
    }

    private static Dictionary<string, string> FamiliesOf(TextFonts used)
    {
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in used.Choices.OrderBy(c => c.Generic == "serif" ? string.Empty : c.Generic, StringComparer.Ordinal))
        {
            families.TryAdd(choice.Latin, choice.Generic);
            families.TryAdd(choice.EastAsian, choice.Generic);
        }

        foreach (var family in used.Substitutes)
        {
            families.TryAdd(family, FontNames.Substitute);
        }

        return families;
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
        FontNames.Substitute => W.FontFamilyValues.Auto,
        _ => W.FontFamilyValues.Roman,
    };
}
