using System.Numerics;
using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>A set of code points, made for adding whole texts quickly.</summary>
public sealed class CharacterSet
{
    // A bit for each code point up to the highest one seen: a book in Latin letters needs about a kilobyte.
    private ulong[] _bits = new ulong[16];

    /// <summary>True where nothing was added.</summary>
    public bool IsEmpty => Array.TrueForAll(_bits, b => b == 0);

    /// <summary>Adds the characters of a text; halves of surrogate pairs standing alone are passed over.</summary>
    /// <param name="text">The text.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = CodePoints.At(text, i);
            if (c > char.MaxValue)
            {
                i++;
            }

            if (Rune.IsValid(c))
            {
                Add(c);
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

    /// <summary>Adds a range of characters.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last, which is in it.</param>
    public void AddRange(int first, int last)
    {
        for (var c = first; c <= last; c++)
        {
            Add(c);
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
                AddSpecial(codePoint);
            }
        }
    }

    private void AddSpecial(int codePoint)
    {
        if (codePoint <= char.MaxValue && SpecialCasing.Of((char)codePoint) is { } special)
        {
            Add(special.Small);
            Add(special.Initial);
            Add(special.Capitals);
        }
    }

    /// <summary>The code points, ascending.</summary>
    public List<int> ToList()
    {
        var list = new List<int>();
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                list.Add((i << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return list;
    }
}
