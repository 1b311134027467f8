using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Tells names in scripts that write the family name first and without a space.</summary>
internal static class Scripts
{
    /// <summary>True where the family name is written in Chinese characters, kana or hangul.</summary>
    public static bool IsEastAsian(PersonName name) => name.Family is { } family && family.Any(IsEastAsian);

    private static bool IsEastAsian(char c) =>
        c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or >= '\uf900' and <= '\ufaff'
        || char.IsHighSurrogate(c);
}
