namespace OpenSourceHistory.Citations.Text;

/// <summary>What becomes of two punctuation marks that meet.</summary>
internal static class PunctuationCollisions
{
    /// <summary>True where the first of two marks says enough.</summary>
    public static bool KeepsFirst(char first, char second) => (first, second) switch
    {
        ('.', '.') or (',', ',') or (':', ':') or (';', ';') or ('!', '!') or ('?', '?') or (' ', ' ') => true,
        (':', '.') or (';', ':') or (';', '.') or ('!', ':') or ('!', '.') or ('?', ':') or ('?', '.') => true,
        _ => false,
    };

    /// <summary>True where the second of two marks replaces the first.</summary>
    public static bool KeepsSecond(char first, char second) => first is ':' or ';' && second is '!' or '?';
}
