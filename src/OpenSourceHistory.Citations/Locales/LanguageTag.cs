namespace OpenSourceHistory.Citations.Locales;

/// <summary>Compares language tags (BCP 47).</summary>
internal static class LanguageTag
{
    public static string PrimaryOf(string tag) => tag.Split('-')[0];

    public static bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    public static bool IsEnglish(string tag) => Equals(PrimaryOf(tag), "en");
}
