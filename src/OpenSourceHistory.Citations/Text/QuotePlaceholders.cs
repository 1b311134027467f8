namespace OpenSourceHistory.Citations.Text;

/// <summary>Characters of the private use area that stand for quotation marks until their level is known.</summary>
internal static class QuotePlaceholders
{
    public const char Open = '\uE001';

    public const char Close = '\uE002';

    public static bool IsMark(char c) => c is Open or Close;
}
