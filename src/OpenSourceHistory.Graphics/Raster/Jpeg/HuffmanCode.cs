namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>The shortest code for symbols of known frequencies, with no word longer than 16 bits and none of ones alone (ITU-T T.81, annex K.2).</summary>
internal sealed class HuffmanCode
{
    private const int LongestWord = 16;

    private readonly int[] _words = new int[256];
    private readonly int[] _lengths = new int[256];

    /// <summary>Makes the code.</summary>
    /// <param name="counts">How often each symbol stands in the text.</param>
    public HuffmanCode(long[] counts)
    {
        Symbols = SymbolsOf(counts);
        WordsByLength = CountWords(Array.ConvertAll(Symbols, s => counts[s]));
        Assign();
    }

    /// <summary>The symbols by the length of their words, the shortest first.</summary>
    public byte[] Symbols { get; }

    /// <summary>How many words there are of each length from 1 to 16, by length less one.</summary>
    public byte[] WordsByLength { get; }

    /// <summary>Writes a symbol.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="symbol">The symbol.</param>
    public void Write(BitWriter output, int symbol) => output.Write(_words[symbol], _lengths[symbol]);

    // The most frequent first; of equal ones the lower.
    private static byte[] SymbolsOf(long[] counts)
    {
        var symbols = new List<int>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                symbols.Add(symbol);
            }
        }

        symbols.Sort((a, b) => counts[a] == counts[b] ? a.CompareTo(b) : counts[b].CompareTo(counts[a]));
        return Array.ConvertAll(symbols.ToArray(), s => (byte)s);
    }

    private void Assign()
    {
        var (word, next) = (0, 0);
        for (var length = 1; length <= LongestWord; length++)
        {
            for (var i = 0; i < WordsByLength[length - 1]; i++)
            {
                (_words[Symbols[next]], _lengths[Symbols[next]]) = (word++, length);
                next++;
            }

            word <<= 1;
        }
    }

    // One word more than there are symbols is made, of the longest, and then left out: the one of ones alone.
    private static byte[] CountWords(long[] counts)
    {
        var words = CountByDepth([.. counts, 1]);
        for (var length = words.Length - 1; length > LongestWord; length--)
        {
            while (words[length] > 0)
            {
                Shorten(words, length);
            }
        }

        words[Array.FindLastIndex(words, w => w > 0)]--;
        return Array.ConvertAll(words[1..(LongestWord + 1)], w => (byte)w);
    }

    // Two of the longest words give way: one becomes a bit shorter, and the other the neighbour of a word that grows by a bit.
    private static void Shorten(int[] words, int length)
    {
        var host = length - 2;
        while (words[host] == 0)
        {
            host--;
        }

        words[length] -= 2;
        words[length - 1]++;
        words[host + 1] += 2;
        words[host]--;
    }

    // How many leaves of the tree lie how deep; a lone leaf lies at one. The leaves come in falling order, so that both the rarest of them and the
    // rarest of the inner nodes made so far stand at an end.
    private static int[] CountByDepth(long[] leaves)
    {
        var counts = new long[leaves.Length * 2];
        var parents = new int[counts.Length];
        leaves.CopyTo(counts, 0);
        var (leaf, inner, next) = (leaves.Length - 1, leaves.Length, leaves.Length);
        int Rarest() => leaf >= 0 && (inner == next || counts[leaf] <= counts[inner]) ? leaf-- : inner++;
        for (; next < counts.Length - 1; next++)
        {
            var (one, other) = (Rarest(), Rarest());
            (parents[one], parents[other]) = (next, next);
            counts[next] = counts[one] + counts[other];
        }

        var depths = new int[next];
        for (var node = next - 2; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
        }

        var words = new int[Math.Max(LongestWord, depths.Max()) + 1];
        foreach (var depth in depths.AsSpan(0, leaves.Length))
        {
            words[Math.Max(depth, 1)]++;
        }

        return words;
    }
}
