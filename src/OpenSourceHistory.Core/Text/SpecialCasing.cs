using System.Collections.Frozen;
using System.Globalization;

namespace OpenSourceHistory.Core.Text;

/// <summary>The cases of a letter that are not what Unicode gives it by itself: several letters, or another at the beginning of a word. They stand in Data/special-casing.txt.</summary>
/// <param name="Small">In small letters.</param>
/// <param name="Initial">At the beginning of a word.</param>
/// <param name="Capitals">In capitals.</param>
internal sealed record SpecialCasing(string Small, string Initial, string Capitals)
{
    private const char FirstSpecial = '\u00DF';

    private static readonly Lazy<FrozenDictionary<char, SpecialCasing>> s_byLetter = new(Read);

    /// <summary>The cases of a letter; null where nothing is special.</summary>
    /// <param name="letter">The letter.</param>
    public static SpecialCasing? Of(char letter) => letter < FirstSpecial ? null : s_byLetter.Value.GetValueOrDefault(letter);

    private static FrozenDictionary<char, SpecialCasing> Read() => CaseData.Read("special-casing.txt").ToFrozenDictionary(
        fields => CaseData.Letters(fields[0])[0],
        fields => new SpecialCasing(CaseData.Letters(fields[1]), CaseData.Letters(fields[2]), CaseData.Letters(fields[3])));
}
