using System.Text;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>A set of Unicode characters, made for adding whole texts quickly.</summary>
internal sealed class CharacterSet
{
    // A bit for each code point up to the highest one seen: a book in Latin letters needs about a kilobyte.
    private ulong[] _bits = new ulong[16];

    /// <summary>Adds the characters of a text.</summary>
    /// <param name="text">The text.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                codePoint = char.ConvertToUtf32(text[i], text[++i]);
            }

            Add(codePoint);
        }
    }

    /// <summary>Adds the characters of another set.</summary>
    /// <param name="other">The other set.</param>
    public void Add(CharacterSet other)
    {
        if (other._bits.Length > _bits.Length)
        {
            Array.Resize(ref _bits, other._bits.Length);
        }

        for (var i = 0; i < other._bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>Adds both cases of each letter in the set, for styles that change the case of letters.</summary>
    public void AddBothCases()
    {
        foreach (var codePoint in ToList())
        {
            if (Rune.IsValid(codePoint))
            {
                Add(Rune.ToUpperInvariant(new Rune(codePoint)).Value);
                Add(Rune.ToLowerInvariant(new Rune(codePoint)).Value);
            }
        }
    }

    /// <summary>Adds a character.</summary>
    /// <param name="codePoint">Its code point.</param>
    public void Add(int codePoint)
    {
        var index = codePoint >> 6;
        if (index >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(index + 1, _bits.Length * 2));
        }

        _bits[index] |= 1UL << (codePoint & 63);
    }

    /// <summary>The code points, ascending.</summary>
    public List<int> ToList()
    {
        var list = new List<int>();
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                list.Add((i << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest));
            }
        }

        return list;
    }
}
