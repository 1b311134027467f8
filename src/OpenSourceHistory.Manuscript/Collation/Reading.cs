namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>How a Han character is read in Mandarin.</summary>
/// <param name="Syllable">Letters of its syllable, <c>u</c> for <c>ü</c>.</param>
/// <param name="Tone">Order of syllables with the same letters: the tone, 1 to 5 (neutral), and behind them all those with <c>ü</c>.</param>
/// <param name="Rank">Place of the character among those read alike: by strokes, then by code point.</param>
internal readonly record struct Reading(string Syllable, int Tone, int Rank)
{
    private const int Umlaut = 5;

    /// <summary>Reads a syllable as the data files write it, such as <c>lv3</c>.</summary>
    /// <param name="notation">Letters with <c>v</c> for <c>ü</c>, then the tone.</param>
    /// <param name="rank">The rank.</param>
    public static Reading Parse(string notation, int rank)
    {
        var letters = notation[..^1];
        var umlaut = letters.Contains('v', StringComparison.Ordinal) ? Umlaut : 0;
        return new Reading(letters.Replace('v', 'u'), notation[^1] - '0' + umlaut, rank);
    }
}
