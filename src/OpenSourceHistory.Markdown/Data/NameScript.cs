using OpenSourceHistory.Core.Text;

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
            if (Scripts.IsKana(rune.Value))
            {
                return "ja";
            }

            if (Scripts.IsHangul(rune.Value))
            {
                return "ko";
            }

            language = Scripts.IsHan(rune.Value) ? "zh" : language;
        }

        return language;
    }
}
