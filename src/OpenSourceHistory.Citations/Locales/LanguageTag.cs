namespace OpenSourceHistory.Citations.Locales;

/// <summary>Compares language tags (BCP 47).</summary>
internal static class LanguageTag
{
    public static string PrimaryOf(string tag) => tag.Split('-')[0];

    public static bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where i with its dot and ı without are letters of their own: Turkish, Azerbaijani.</summary>
    public static bool HasDottedI(string tag) => PrimaryOf(tag) is "tr" or "az";

    public static bool IsEnglish(string tag) => Equals(PrimaryOf(tag), "en");
}
