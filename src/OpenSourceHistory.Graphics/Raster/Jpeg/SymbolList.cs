namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>The symbols of a scan in order, kept until their frequencies are known and with them their codes.</summary>
internal sealed class SymbolList
{
    /// <summary>Tables of codes: steps between blocks and frequencies within them, each for lightness and colour.</summary>
    public const int TableCount = 4;

    /// <summary>A unit of one block each of lightness and the two colours, all as flat as those before: the most common thing on a cover.</summary>
    private static readonly int[] s_repeat = [0, 1, 2, 3, 2, 3];

    private const uint RepeatMark = 1u << 31;
    private const int TableShift = 28;
    private const int SymbolShift = 16;

    private readonly List<uint> _items = new(1 << 10);
    private readonly long[][] _counts = [.. Enumerable.Range(0, TableCount).Select(_ => new long[256])];

    /// <summary>How often each symbol of a table stands here.</summary>
    /// <param name="table">The table.</param>
    public long[] CountsOf(int table) => _counts[table];

    /// <summary>Adds a symbol.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="symbol">The symbol, whose lower half says how many bits follow.</param>
    /// <param name="bits">Those bits.</param>
    public void Add(int table, int symbol, int bits)
    {
        _items.Add(((uint)table << TableShift) | ((uint)symbol << SymbolShift) | (uint)bits);
        _counts[table][symbol]++;
    }

    /// <summary>Adds a unit that does not differ from the one before and is flat.</summary>
    public void AddRepeat()
    {
        foreach (var table in s_repeat)
        {
            _counts[table][0]++;
        }

        if (_items.Count > 0 && (_items[^1] & RepeatMark) != 0)
        {
            _items[^1]++;
            return;
        }

        _items.Add(RepeatMark | 1);
    }

    /// <summary>Writes the symbols.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="codes">The code of each table.</param>
    public void Write(BitWriter output, HuffmanCode[] codes)
    {
        foreach (var item in _items)
        {
            if ((item & RepeatMark) != 0)
            {
                WriteRepeats(output, codes, (int)(item & ~RepeatMark));
                continue;
            }

            var symbol = (int)(item >> SymbolShift) & 0xFF;
            codes[item >> TableShift].Write(output, symbol);
            output.Write((int)(item & 0xFFFF), symbol & 0xF);
        }
    }

    private static void WriteRepeats(BitWriter output, HuffmanCode[] codes, int count)
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var table in s_repeat)
            {
                codes[table].Write(output, 0);
            }
        }
    }
}
