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
        Symbols = [.. Enumerable.Range(0, counts.Length).Where(s => counts[s] > 0).OrderByDescending(s => counts[s]).Select(s => (byte)s)];
        WordsByLength = CountWords(Symbols.Select(s => counts[s]));
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
    private static byte[] CountWords(IEnumerable<long> counts)
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
        return [.. words.Skip(1).Take(LongestWord).Select(w => (byte)w)];
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

    // How many leaves of the tree lie how deep; a lone leaf lies at one.
    private static int[] CountByDepth(long[] counts)
    {
        var parents = new int[counts.Length * 2];
        var rootless = new PriorityQueue<int, (long Count, int Node)>(counts.Select((count, leaf) => (leaf, (count, leaf))));
        var next = counts.Length;
        while (rootless.Count > 1)
        {
            rootless.TryDequeue(out var one, out var first);
            rootless.TryDequeue(out var other, out var second);
            (parents[one], parents[other]) = (next, next);
            rootless.Enqueue(next, (first.Count + second.Count, next));
            next++;
        }

        var depths = new int[next];
        for (var node = next - 2; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
        }

        var words = new int[Math.Max(LongestWord, depths.Max()) + 1];
        foreach (var depth in depths.Take(counts.Length))
        {
            words[Math.Max(depth, 1)]++;
        }

        return words;
    }
}
