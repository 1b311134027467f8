using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>Makes the key of one text.</summary>
/// <param name="tailoring">The letters of the language, or null.</param>
internal sealed class CollationKeyBuilder(Tailoring? tailoring)
{
    // Where alphabetizing starts again, in Chicago's order: a parenthesis before a comma; then the end of a Han syllable, before any letter.
    private const int Parenthesis = 1;
    private const int Comma = 2;
    private const int SyllableEnd = 3;

    // Letters that the root order does not have come behind all others, by code point.
    private const int FirstUnlisted = 1 << 24;
    private const int GroupLength = 3;

    private readonly RootOrder _root = RootOrder.Instance;
    private readonly List<int> _primaries = [];
    private readonly List<int> _secondaries = [];
    private readonly List<int> _tertiaries = [];
    private string? _initial;
    private int _stop;

    /// <summary>Makes the key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isName">True for names: Han surnames are read as surnames.</param>
    public CollationKey Build(string text, bool isName)
    {
        var position = isName && text.Length > 0 && PinyinOrder.IsHan(Rune.GetRuneAt(text, 0)) ? AddAll(PinyinOrder.Instance.FindSurname(text)) : 0;
        while (position < text.Length)
        {
            position += AddNext(text.AsSpan(position));
        }

        return new CollationKey(text, _initial ?? Collator.SymbolGroup, [.. _primaries], [.. _secondaries], [.. _tertiaries]);
    }

    // Returns the number of code units that were taken.
    private int AddNext(ReadOnlySpan<char> rest)
    {
        if (tailoring?.Match(rest, out var tailored) is int length and > 0)
        {
            Add(tailored);
            return length;
        }

        if (Rune.DecodeFromUtf16(rest, out var rune, out var taken) != System.Buffers.OperationStatus.Done)
        {
            return taken;
        }

        if (DigitOf(rune) >= 0)
        {
            return AddNumber(rest);
        }

        if (PinyinOrder.IsHan(rune))
        {
            var word = PinyinOrder.Instance.FindWord(rest);
            return word.Length > 0 ? AddAll(word) : AddHan(rune);
        }

        AddRune(rune);
        return taken;
    }

    private void AddRune(Rune rune)
    {
        if (rune.Value is '(' or '[' or '（' or '［')
        {
            AddStop(Parenthesis);
        }
        else if (rune.Value is ',' or '，')
        {
            AddStop(Comma);
        }
        else if (HangulSyllable.IsOne(rune))
        {
            Array.ForEach(HangulSyllable.PartsOf(rune), part => Array.ForEach(_root.Find(part)!, Add));
        }
        else if (_root.Find(rune.Value) is { } elements)
        {
            Array.ForEach(elements, Add);
        }
        else if (Rune.IsLetter(rune))
        {
            AddUnlisted(rune);
        }
    }

    private void AddUnlisted(Rune rune)
    {
        _initial ??= rune.ToString();
        AddPrimaries(FirstUnlisted + rune.Value);
    }

    // A stop weighs only where something stands before and behind it.
    private void AddStop(int weight) => _stop = _primaries.Count > 0 && _stop == 0 ? weight : _stop;

    private void AddPrimaries(params ReadOnlySpan<int> weights)
    {
        if (_stop > 0)
        {
            _primaries.Add(_stop);
            _stop = 0;
        }

        _primaries.AddRange(weights);
    }

    private void Add(CollationElement element)
    {
        if (element.Primary > 0)
        {
            _initial ??= tailoring?.InitialOf(element.Primary) ?? _root.InitialOf(element.Primary);
            AddPrimaries(element.Primary);
        }

        _secondaries.Add(element.Secondary);
        _tertiaries.Add(element.Tertiary);
    }

    private int AddAll(ReadOnlySpan<Reading> readings)
    {
        foreach (var reading in readings)
        {
            Add(reading);
        }

        return readings.Length;
    }

    private int AddHan(Rune rune)
    {
        if (PinyinOrder.Instance.Find(rune) is { } reading)
        {
            Add(reading);
        }
        else
        {
            AddUnlisted(rune);
        }

        return rune.Utf16SequenceLength;
    }

    private void Add(Reading reading)
    {
        _initial ??= char.ToUpperInvariant(reading.Syllable[0]).ToString();
        foreach (var letter in reading.Syllable)
        {
            AddPrimaries(_root.PrimaryOf(letter));
        }

        AddPrimaries(SyllableEnd, reading.Tone, reading.Rank);
    }

    // A number weighs first by how many digits it has, so that it sorts by value; commas between groups of three are passed over.
    private int AddNumber(ReadOnlySpan<char> rest)
    {
        var digits = new List<int>();
        var position = 0;
        while (position < rest.Length)
        {
            if (rest[position] == ',' && IsGroup(rest[(position + 1)..]))
            {
                position++;
            }

            _ = Rune.DecodeFromUtf16(rest[position..], out var rune, out var taken);
            var digit = DigitOf(rune);
            if (digit < 0)
            {
                break;
            }

            digits.Add(digit);
            position += taken;
        }

        _initial ??= Collator.NumberGroup;
        var significant = digits.SkipWhile(d => d == 0).ToList();
        AddPrimaries([_root.Zero, significant.Count, .. significant]);
        return position;
    }

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= GroupLength && !text[..GroupLength].ContainsAnyExceptInRange('0', '9') && (text.Length == GroupLength || !char.IsAsciiDigit(text[GroupLength]));

    private static int DigitOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
}
