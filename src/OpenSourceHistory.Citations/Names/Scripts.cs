using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Tells names in scripts that write the family name first and without a space.</summary>
internal static class Scripts
{
    /// <summary>True where the family name is written in Chinese characters, kana or hangul.</summary>
    public static bool IsEastAsian(PersonName name) => name.Family is { } family && Core.Text.Scripts.HasEastAsian(family);
}
