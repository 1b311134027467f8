namespace OpenSourceHistory.Core.Text;

/// <summary>Names of scripts, as messages say them, by the blocks of Unicode that belong to one script.</summary>
public static class ScriptNames
{
    private static readonly (int First, int Last, string Name)[] s_blocks =
    [
        (0x0370, 0x03FF, "Greek"),
        (0x0400, 0x052F, "Cyrillic"),
        (0x0530, 0x058F, "Armenian"),
        (0x0590, 0x05FF, "Hebrew"),
        (0x0600, 0x06FF, "Arabic"),
        (0x0700, 0x074F, "Syriac"),
        (0x0750, 0x077F, "Arabic"),
        (0x0780, 0x07BF, "Thaana"),
        (0x07C0, 0x07FF, "N’Ko"),
        (0x0800, 0x083F, "Samaritan"),
        (0x0840, 0x085F, "Mandaic"),
        (0x0860, 0x08FF, "Arabic"),
        (0x0900, 0x097F, "Devanagari"),
        (0x0980, 0x09FF, "Bengali"),
        (0x0A00, 0x0A7F, "Gurmukhi"),
        (0x0A80, 0x0AFF, "Gujarati"),
        (0x0B00, 0x0B7F, "Odia"),
        (0x0B80, 0x0BFF, "Tamil"),
        (0x0C00, 0x0C7F, "Telugu"),
        (0x0C80, 0x0CFF, "Kannada"),
        (0x0D00, 0x0D7F, "Malayalam"),
        (0x0D80, 0x0DFF, "Sinhala"),
        (0x0E00, 0x0E7F, "Thai"),
        (0x0E80, 0x0EFF, "Lao"),
        (0x0F00, 0x0FFF, "Tibetan"),
        (0x1000, 0x109F, "Myanmar"),
        (0x10A0, 0x10FF, "Georgian"),
        (0x1200, 0x139F, "Ethiopic"),
        (0x13A0, 0x13FF, "Cherokee"),
        (0x1400, 0x167F, "Canadian Aboriginal"),
        (0x1680, 0x169F, "Ogham"),
        (0x16A0, 0x16FF, "Runic"),
        (0x1780, 0x17FF, "Khmer"),
        (0x1800, 0x18AF, "Mongolian"),
        (0x19E0, 0x19FF, "Khmer"),
        (0x1C80, 0x1C8F, "Cyrillic"),
        (0x1C90, 0x1CBF, "Georgian"),
        (0x1F00, 0x1FFF, "Greek"),
        (0x2C00, 0x2C5F, "Glagolitic"),
        (0x2C80, 0x2CFF, "Coptic"),
        (0x2D00, 0x2D2F, "Georgian"),
        (0x2D30, 0x2D7F, "Tifinagh"),
        (0x2D80, 0x2DDF, "Ethiopic"),
        (0x2DE0, 0x2DFF, "Cyrillic"),
        (0xA000, 0xA4CF, "Yi"),
        (0xA640, 0xA69F, "Cyrillic"),
        (0xA8E0, 0xA8FF, "Devanagari"),
        (0xA980, 0xA9DF, "Javanese"),
        (0xAB70, 0xABBF, "Cherokee"),
        (0xFB1D, 0xFB4F, "Hebrew"),
        (0xFB50, 0xFDFF, "Arabic"),
        (0xFE70, 0xFEFF, "Arabic"),
        (0x10330, 0x1034F, "Gothic"),
        (0x10380, 0x1039F, "Ugaritic"),
        (0x12000, 0x1254F, "Cuneiform"),
        (0x13000, 0x1345F, "Egyptian"),
    ];

    /// <summary>The script's name, or null for Latin, for signs and for scripts not listed.</summary>
    /// <param name="codePoint">A code point.</param>
    public static string? Of(int codePoint) =>
        Scripts.IsHan(codePoint) ? "Chinese"
        : Scripts.IsKana(codePoint) ? "Japanese"
        : Scripts.IsHangul(codePoint) ? "Korean"
        : Array.Find(s_blocks, block => codePoint >= block.First && codePoint <= block.Last).Name;
}
