using System.Collections.Frozen;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Typesetting.Data;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Spaces at which a line of one language ends only where it cannot be set otherwise: what they part is one to the reader. The words stand in
/// Data/no-break.txt, with their authorities.
/// </summary>
internal sealed class NoBreakRules
{
    private const string AllLanguages = "*";
    private const int LongestTitle = 8;
    private const int LongestPair = 16;

    // Rules of each language are made when a text asks for them: most texts ask for one.
    private static readonly Lazy<Dictionary<string, Lazy<NoBreakRules>>> s_byLanguage = new(Read);

    private readonly WordSet _numbers;
    private readonly WordSet _units;
    private readonly WordSet _months;
    private readonly WordSet _titles;
    private readonly WordSet _letters;
    private readonly WordSet _pairs;

    private NoBreakRules(ILookup<string, string[]> words)
    {
        _numbers = SetOf("number", StringComparer.OrdinalIgnoreCase);
        _units = SetOf("unit", StringComparer.Ordinal);
        _months = SetOf("month", StringComparer.OrdinalIgnoreCase);
        _titles = SetOf("title", StringComparer.Ordinal);
        _letters = SetOf("letter", StringComparer.OrdinalIgnoreCase);
        _pairs = SetOf("pair", StringComparer.Ordinal);

        WordSet SetOf(string kind, StringComparer comparer) =>
            words[kind].SelectMany(line => line).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The rules of a language; those of all where it has none of its own.</summary>
    /// <param name="language">BCP 47.</param>
    public static NoBreakRules Of(string language) =>
        (s_byLanguage.Value.GetValueOrDefault(LanguageTag.PrimaryOf(language)) ?? s_byLanguage.Value[AllLanguages]).Value;

    /// <summary>True where a line should not end at a space.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="space">Offset of the space.</param>
    public bool Hold(ReadOnlySpan<char> text, int space)
    {
        if (space == 0 || space + 1 >= text.Length)
        {
            return false;
        }

        var first = text[space + 1];
        var mayBeNumber = char.IsDigit(first) || NoBreakWord.IsRoman(first);
        return (mayBeNumber && IsBeforeNumber(text, space))
            || (NoBreakWord.MayEndNumber(text[..space]) && IsBehindNumber(text, space))
            || IsNamed(text, space);
    }

    // p. 12, Act VI, May 12, Louis XIV. "I" is a word too.
    private bool IsBeforeNumber(ReadOnlySpan<char> text, int space)
    {
        var left = NoBreakWord.Before(text, space);
        var right = NoBreakWord.Behind(text, space);
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        return char.IsDigit(right[0]) ? _numbers.Contains(left) || (_months.Contains(left) && NoBreakWord.IsDay(right))
            : NoBreakWord.IsRoman(right) && (right is not "I" || char.IsUpper(left[0])) && (_numbers.Contains(left) || NoBreakWord.IsNumbered(left, right));
    }

    // 5 km, 10 000, 12 May, 12. Mai, XIXe siècle
    private bool IsBehindNumber(ReadOnlySpan<char> text, int space)
    {
        var left = NoBreakWord.Before(text, space);
        var right = NoBreakWord.Behind(text, space);
        return NoBreakWord.IsNumber(left)
            && (NoBreakWord.IsGroup(left, right) || IsCounted(right) || (right.Length > 1 && right[^1] == '.' && IsCounted(right[..^1])));
    }

    private bool IsCounted(ReadOnlySpan<char> word) => _units.Contains(word) || _months.Contains(word);

    // J. R. R. Tolkien, Dr. Lee, z. B., k domu
    private bool IsNamed(ReadOnlySpan<char> text, int space)
    {
        var isCapital = char.IsUpper(text[space + 1]);
        if (text[space - 1] == '.')
        {
            var left = NoBreakWord.Before(text, space);
            return left.Length <= LongestTitle
                && ((isCapital && (_titles.Contains(left) || (NoBreakWord.IsInitials(left) && !EndsPair(text, space, left)))) || IsPair(left, NoBreakWord.Behind(text, space)));
        }

        if (isCapital && _titles.Contains(NoBreakWord.Before(text, space)))
        {
            return true;
        }

        return NoBreakWord.EndsInLetter(text[..space]) && _letters.Contains(text.Slice(space - 1, 1));
    }

    private bool EndsPair(ReadOnlySpan<char> text, int space, ReadOnlySpan<char> left)
    {
        var before = space - left.Length - 1;
        return before > 0 && text[before] is ' ' or '\u00A0' && IsPair(NoBreakWord.Before(text, before), left);
    }

    private bool IsPair(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> both = stackalloc char[LongestPair];
        var length = left.Length + right.Length + 1;
        if (length > both.Length)
        {
            return false;
        }

        left.CopyTo(both);
        both[left.Length] = '_';
        right.CopyTo(both[(left.Length + 1)..]);
        return _pairs.Contains(both[..length]);
    }

    private static Dictionary<string, Lazy<NoBreakRules>> Read()
    {
        using var reader = Resources.Open("Paragraphs.Data.no-break.txt");
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Split(' '));
            }
        }

        return lines.Select(line => line[0]).Distinct().ToDictionary(
            language => language,
            language => new Lazy<NoBreakRules>(() => new NoBreakRules(
                lines.Where(line => line[0] == language || line[0] == AllLanguages).ToLookup(line => line[1], line => line[2..]))),
            StringComparer.Ordinal);
    }
}
