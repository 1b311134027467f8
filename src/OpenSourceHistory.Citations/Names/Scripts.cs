using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Tells names in scripts that write the family name first and without a space.</summary>
internal static class Scripts
{
    /// <summary>True where a name is written in Chinese characters, kana or hangul.</summary>
    public static bool IsEastAsian(PersonName name) =>
        (name.Family ?? string.Empty).Concat(name.Given ?? string.Empty).Any(IsEastAsian);

    /// <summary>True where there is no letter of a European script.</summary>
    public static bool IsRomanesque(string text) => text.All(c => c < '\u0590' || c is >= '\u1e00' and < '\u2100');

    private static bool IsEastAsian(char c) =>
        c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or >= '\uf900' and <= '\ufaff'
        || char.IsHighSurrogate(c);
}
