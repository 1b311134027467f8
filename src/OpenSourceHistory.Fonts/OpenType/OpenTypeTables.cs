using System.Buffers.Binary;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Finds tables in an OpenType file (OpenType 1.9, "Table directory").</summary>
public static class OpenTypeTables
{
    private const int HeaderSize = 12;
    private const int RecordSize = 16;

    /// <summary>The bytes of a table.</summary>
    /// <param name="file">A file of one face, not a collection.</param>
    /// <param name="tag">Four characters, for instance <c>"CFF "</c>.</param>
    /// <returns>The table without padding; empty where there is none or the file is cut short.</returns>
    public static ReadOnlyMemory<byte> Find(ReadOnlyMemory<byte> file, string tag)
    {
        var data = file.Span;
        if (data.Length < HeaderSize || tag.Length != 4)
        {
            return default;
        }

        var wanted = (uint)((tag[0] << 24) | (tag[1] << 16) | (tag[2] << 8) | tag[3]);
        var count = BinaryPrimitives.ReadUInt16BigEndian(data[4..]);
        for (var at = HeaderSize; count > 0 && at + RecordSize <= data.Length; at += RecordSize, count--)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(data[at..]) == wanted)
            {
                long offset = BinaryPrimitives.ReadUInt32BigEndian(data[(at + 8)..]);
                long length = BinaryPrimitives.ReadUInt32BigEndian(data[(at + 12)..]);
                return offset + length <= data.Length ? file.Slice((int)offset, (int)length) : default;
            }
        }

        return default;
    }
}
