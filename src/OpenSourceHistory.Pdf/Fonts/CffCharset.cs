using System.Buffers.Binary;

namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>
/// Reads which CID each glyph of a CID-keyed CFF font program has (Adobe Technical Note 5176, section 13):
/// in such programs, and only in them, character codes select CIDs rather than glyph indexes (ISO 32000-1, 9.7.4.2).
/// </summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int RosOperator = (12 << 8) | 30;

    /// <summary>Reads the CIDs by glyph index.</summary>
    /// <param name="cff">A <c>CFF </c> table.</param>
    /// <param name="glyphCount">Number of its glyphs.</param>
    /// <param name="cids">The CIDs, or null where the program is keyed by name.</param>
    /// <returns>False where the program is damaged.</returns>
    public static bool TryReadCids(ReadOnlySpan<byte> cff, int glyphCount, out ushort[]? cids)
    {
        try
        {
            cids = ReadCids(cff, glyphCount);
            return true;
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException or KeyNotFoundException)
        {
            cids = null;
            return false;
        }
    }

    private static ushort[]? ReadCids(ReadOnlySpan<byte> cff, int glyphCount)
    {
        var topDicts = SkipIndex(cff, cff[2]);
        var top = ReadDictionary(FirstOf(cff, topDicts));
        return top.ContainsKey(RosOperator) ? ReadCharset(cff[top[CharsetOperator]..], glyphCount) : null;
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> data, int glyphCount)
    {
        var cids = new ushort[glyphCount];
        var format = data[0];
        data = data[1..];
        for (var glyph = 1; glyph < glyphCount;)
        {
            int first = BinaryPrimitives.ReadUInt16BigEndian(data);
            var left = format switch { 1 => data[2], 2 => BinaryPrimitives.ReadUInt16BigEndian(data[2..]), _ => 0 };
            data = data[(2 + format)..];
            for (var i = 0; i <= left && glyph < glyphCount; i++)
            {
                cids[glyph++] = (ushort)(first + i);
            }
        }

        return cids;
    }

    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> data)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        while (!data.IsEmpty)
        {
            if (data[0] <= 21)
            {
                var isEscape = data[0] == 12;
                entries[isEscape ? (12 << 8) | data[1] : data[0]] = operand;
                data = data[(isEscape ? 2 : 1)..];
            }
            else
            {
                data = data[ReadOperand(data, out operand)..];
            }
        }

        return entries;
    }

    // Returns the operand's length; the value of reals is not needed.
    private static int ReadOperand(ReadOnlySpan<byte> data, out int value)
    {
        int first = data[0];
        switch (first)
        {
            case 28:
                value = BinaryPrimitives.ReadInt16BigEndian(data[1..]);
                return 3;
            case 29:
                value = BinaryPrimitives.ReadInt32BigEndian(data[1..]);
                return 5;
            case 30:
                value = 0;
                var length = 1;
                while ((data[length] & 0x0F) != 0x0F && (data[length] >> 4) != 0x0F)
                {
                    length++;
                }

                return length + 1;
            case <= 246:
                value = first - 139;
                return 1;
            case <= 250:
                value = ((first - 247) * 256) + data[1] + 108;
                return 2;
            default:
                value = (-(first - 251) * 256) - data[1] - 108;
                return 2;
        }
    }

    // Offset behind an INDEX.
    private static int SkipIndex(ReadOnlySpan<byte> cff, int start)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[start..]);
        return count == 0 ? start + 2 : DataStart(cff, start, count) + OffsetAt(cff, start, count);
    }

    private static ReadOnlySpan<byte> FirstOf(ReadOnlySpan<byte> cff, int start)
    {
        var data = DataStart(cff, start, BinaryPrimitives.ReadUInt16BigEndian(cff[start..]));
        return cff[(data + OffsetAt(cff, start, 0))..(data + OffsetAt(cff, start, 1))];
    }

    // Offsets in an INDEX count from the byte before its data.
    private static int DataStart(ReadOnlySpan<byte> cff, int start, int count) => start + 3 + ((count + 1) * cff[start + 2]) - 1;

    private static int OffsetAt(ReadOnlySpan<byte> cff, int start, int index)
    {
        int size = cff[start + 2];
        var offset = 0;
        foreach (var value in cff.Slice(start + 3 + (index * size), size))
        {
            offset = (offset << 8) | value;
        }

        return offset;
    }
}
