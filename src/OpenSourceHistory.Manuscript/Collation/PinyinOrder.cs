using System.Text;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>The Mandarin readings of Han characters, of words that read otherwise than their characters do, and of surnames that do so.</summary>
internal sealed class PinyinOrder
{
    private static readonly Lazy<PinyinOrder> s_instance = new(() => new PinyinOrder());

    private readonly Dictionary<int, Reading> _characters = [];
    private readonly Dictionary<string, Reading[]> _words;
    private readonly Dictionary<string, Reading[]> _surnames;

    private PinyinOrder()
    {
        var rank = 0;
        foreach (var line in CollationData.ReadLines("pinyin"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var rune in line[(space + 1)..].EnumerateRunes())
            {
                _characters[rune.Value] = Reading.Parse(line[..space], ++rank);
            }
        }

        _words = ReadWords("words");
        _surnames = ReadWords("surnames");
    }

    /// <summary>The readings.</summary>
    public static PinyinOrder Instance => s_instance.Value;

    /// <summary>True for what may be a Han character, so that texts without any do not load the data.</summary>
    /// <param name="rune">A character.</param>
    public static bool IsHan(Rune rune) => Core.Text.Scripts.IsHan(rune.Value);

    /// <summary>The reading of a character, or null where none is known.</summary>
    /// <param name="rune">The character.</param>
    public Reading? Find(Rune rune) => _characters.TryGetValue(rune.Value, out var reading) ? reading : null;

    /// <summary>The readings of the longest word that a text begins with, a reading a character; empty where it begins with none.</summary>
    /// <param name="text">The text.</param>
    public ReadOnlySpan<Reading> FindWord(ReadOnlySpan<char> text) => Longest(_words, text);

    /// <summary>The readings of the surname that a name begins with, as <see cref="FindWord"/>.</summary>
    /// <param name="name">A name, family name first.</param>
    public ReadOnlySpan<Reading> FindSurname(ReadOnlySpan<char> name) => Longest(_surnames, name);

    private static ReadOnlySpan<Reading> Longest(Dictionary<string, Reading[]> words, ReadOnlySpan<char> text)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(text.Length, words.Keys.Max(k => k.Length)); length > 0; length--)
        {
            if (lookup.TryGetValue(text[..length], out var readings))
            {
                return readings;
            }
        }

        return [];
    }

    // All characters of these files are in the basic plane, so that a character is a syllable.
    private Dictionary<string, Reading[]> ReadWords(string file)
    {
        var words = new Dictionary<string, Reading[]>(StringComparer.Ordinal);
        foreach (var line in CollationData.ReadLines(file))
        {
            var parts = line.Split(' ');
            words[parts[0]] = [.. parts.Skip(1).Select((syllable, i) => Reading.Parse(syllable, _characters[parts[0][i]].Rank))];
        }

        return words;
    }
}
