using System.Text;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>Takes precomposed Hangul syllables apart by arithmetic (The Unicode Standard, 3.12).</summary>
internal static class HangulSyllable
{
    private const int First = 0xAC00;
    private const int Last = 0xD7A3;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int NoTrail = 0x11A7;
    private const int Vowels = 21;
    private const int Trails = 28;

    /// <summary>True for a precomposed syllable.</summary>
    /// <param name="rune">A character.</param>
    public static bool IsOne(Rune rune) => rune.Value is >= First and <= Last;

    /// <summary>The conjoining letters of a syllable: lead, vowel and, where it has one, trail.</summary>
    /// <param name="rune">The syllable.</param>
    public static int[] PartsOf(Rune rune)
    {
        var index = rune.Value - First;
        var trail = index % Trails;
        int[] open = [FirstLead + (index / (Vowels * Trails)), FirstVowel + (index / Trails % Vowels)];
        return trail == 0 ? open : [.. open, NoTrail + trail];
    }
}
