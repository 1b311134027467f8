namespace OpenSourceHistory.Typesetting.Hyphenation;

/// <summary>Liang's patterns as a trie; its edges lie in one open-addressed table, so that building it costs one insertion a letter.</summary>
internal sealed class PatternTrie
{
    private const int Root = 0;

    private long[] _edges = new long[1 << 15];
    private int[] _targets = new int[1 << 15];
    private int _edgeCount;
    private int[] _values = new int[1 << 14];
    private int _nodeCount = 1;
    private byte[] _levels = new byte[1 << 16];
    private int _levelCount = 1;

    /// <summary>Adds a pattern such as <c>.ach4</c>: letters with digits between.</summary>
    /// <param name="pattern">The pattern.</param>
    public void Add(ReadOnlySpan<char> pattern)
    {
        var node = Root;
        var start = _levelCount;
        EnsureLevels(pattern.Length + 2);
        var letters = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                _levels[start + letters + 1] = (byte)(c - '0');
            }
            else
            {
                letters++;
                node = Follow(node, c, create: true);
            }
        }

        _levels[start] = (byte)(letters + 1);
        _levelCount = start + letters + 2;
        _values[node] = start;
    }

    /// <summary>Raises the levels between the letters of a word to those of all patterns that match in it.</summary>
    /// <param name="word">The word in lower case between two full stops.</param>
    /// <param name="levels">At each index, the level before that letter; starts as zeros.</param>
    public void Apply(ReadOnlySpan<char> word, Span<byte> levels)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var node = Root;
            for (var i = start; i < word.Length; i++)
            {
                node = Follow(node, word[i], create: false);
                if (node < 0)
                {
                    break;
                }

                Raise(_values[node], levels[start..]);
            }
        }
    }

    private void Raise(int value, Span<byte> levels)
    {
        if (value == 0)
        {
            return;
        }

        var pattern = _levels.AsSpan(value + 1, _levels[value]);
        for (var i = 0; i < pattern.Length && i < levels.Length; i++)
        {
            levels[i] = Math.Max(levels[i], pattern[i]);
        }
    }

    private int Follow(int node, char letter, bool create)
    {
        var key = ((long)node << 16) | letter;
        var slot = SlotOf(key);
        for (; _edges[slot] != 0; slot = (slot + 1) & (_edges.Length - 1))
        {
            if (_edges[slot] == key)
            {
                return _targets[slot];
            }
        }

        return create ? AddEdge(key, slot) : -1;
    }

    private int AddEdge(long key, int slot)
    {
        (_edges[slot], _targets[slot]) = (key, _nodeCount);
        if (_nodeCount == _values.Length)
        {
            Array.Resize(ref _values, _values.Length * 2);
        }

        if (++_edgeCount * 2 > _edges.Length)
        {
            Rehash();
        }

        return _nodeCount++;
    }

    private int SlotOf(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 40) & (_edges.Length - 1);

    private void Rehash()
    {
        var (edges, targets) = (_edges, _targets);
        (_edges, _targets) = (new long[edges.Length * 2], new int[edges.Length * 2]);
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] == 0)
            {
                continue;
            }

            var slot = SlotOf(edges[i]);
            while (_edges[slot] != 0)
            {
                slot = (slot + 1) & (_edges.Length - 1);
            }

            (_edges[slot], _targets[slot]) = (edges[i], targets[i]);
        }
    }

    private void EnsureLevels(int more)
    {
        if (_levelCount + more > _levels.Length)
        {
            Array.Resize(ref _levels, _levels.Length * 2);
        }
    }
}
