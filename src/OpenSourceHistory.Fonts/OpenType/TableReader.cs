using System.Buffers.Binary;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Reads big-endian numbers of a table; beyond its end everything is zero, so that short tables of old versions read as empty.</summary>
internal readonly ref struct TableReader(ReadOnlySpan<byte> table)
{
    private readonly ReadOnlySpan<byte> _table = table;

    public int UInt16(int offset) =>
        offset >= 0 && offset + 2 <= _table.Length ? BinaryPrimitives.ReadUInt16BigEndian(_table[offset..]) : 0;

    public int Int16(int offset) => (short)UInt16(offset);

    public uint UInt32(int offset) =>
        offset >= 0 && offset + 4 <= _table.Length ? BinaryPrimitives.ReadUInt32BigEndian(_table[offset..]) : 0;

    public int Byte(int offset) => offset >= 0 && offset < _table.Length ? _table[offset] : 0;

    public ReadOnlySpan<byte> Slice(int offset, int length) =>
        offset >= 0 && length >= 0 && offset + length <= _table.Length ? _table.Slice(offset, length) : default;
}
