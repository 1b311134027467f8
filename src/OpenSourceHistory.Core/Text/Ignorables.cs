namespace OpenSourceHistory.Core.Text;

/// <summary>Characters that are not seen.</summary>
public static class Ignorables
{
    /// <summary>U+00AD, seen as a hyphen where a line ends in it and nowhere else.</summary>
    public const char SoftHyphen = '\u00AD';

    /// <summary>True for default ignorable characters (Default_Ignorable_Code_Point of Unicode 16): joiners, selectors, marks of direction.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsDefaultIgnorable(int c) => c switch
    {
        SoftHyphen => true,
        < 0x034F => false,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>True for what is shown as nothing, so that no face needs a glyph for it: ignorable characters, controls, line and paragraph separators.</summary>
    /// <param name="c">A code point.</param>
    public static bool IsInvisible(int c) => c is < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 || IsDefaultIgnorable(c);

    /// <summary>True for what only allows or forbids a line to end and is no part of the words: zero width space, word joiner, zero width no-break space.</summary>
    /// <param name="c">A code point.</param>
    public static bool SteersBreaks(int c) => c is 0x200B or 0x2060 or 0xFEFF;
}
