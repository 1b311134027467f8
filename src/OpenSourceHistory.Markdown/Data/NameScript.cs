namespace OpenSourceHistory.Markdown.Data;

/// <summary>Tells the language of a name by its script, where its author did not.</summary>
internal static class NameScript
{
    /// <summary>Chinese for Han characters alone, Japanese where kana are among them, Korean for Hangul; null for other scripts, which many languages share.</summary>
    /// <param name="name">The name.</param>
    public static string? LanguageOf(string name)
    {
        string? language = null;
        foreach (var rune in name.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case >= 0x3040 and <= 0x30FF:
                    return "ja";
                case >= 0xAC00 and <= 0xD7A3:
                    return "ko";
                case >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF:
                    language = "zh";
                    break;
                default:
                    break;
            }
        }

        return language;
    }
}
