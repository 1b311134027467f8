namespace OpenSourceHistory.Docx.Embedding;

/// <summary>A set of Unicode characters, quick to add to.</summary>
internal sealed class CharacterSet
{
    private const int Limit = 0x110000;

    private readonly ulong[] _bits = new ulong[Limit / 64];

    /// <summary>True where nothing was added.</summary>
    public bool IsEmpty => !_bits.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>Adds a character.</summary>
    public void Add(int codePoint) => _bits[codePoint >> 6] |= 1UL << (codePoint & 63);

    /// <summary>Adds characters of text; halves of surrogate pairs standing alone are passed over.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                Add(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                Add(char.ConvertToUtf32(text[i], text[++i]));
            }
        }
    }

    /// <summary>Adds a range, its last character included.</summary>
    public void AddRange(int first, int last)
    {
        for (var c = first; c <= last; c++)
        {
            Add(c);
        }
    }

    /// <summary>Adds another set.</summary>
    public void AddAll(CharacterSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>The characters in order.</summary>
    public List<int> ToList()
    {
        var list = new List<int>();
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                list.Add((i * 64) + System.Numerics.BitOperations.TrailingZeroCount(bits));
            }
        }

        return list;
    }
}
