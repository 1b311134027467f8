using System.Buffers.Binary;
using System.Text;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Docx.Embedding;

/// <summary>
/// Gives a font file the family and style by which the document calls it. Word finds an embedded face by what its <c>name</c> table, <c>OS/2</c>
/// and <c>head</c> say: a semi-bold that calls itself a family of its own would never be the bold of its family.
/// </summary>
internal static class StyleLinkedNames
{
    private const int HeaderSize = 12;
    private const int RecordSize = 16;
    private const int WindowsPlatform = 3;

    // OpenType 1.9 registers 70; whoever has many more has a damaged directory.
    private const int MostTables = 100;
    private const int FamilyName = 1;
    private const int StyleName = 2;
    private const uint ChecksumBase = 0xB1B0AFBA;

    // Names that stay: copyright, identity, full name, version, PostScript name, trade mark, maker and licence. Others would set family and style apart.
    private static readonly int[] s_keptNames = [0, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14];

    /// <summary>The file under new names.</summary>
    /// <param name="font">A whole OpenType file.</param>
    /// <param name="family">Family.</param>
    /// <param name="slot">Style.</param>
    public static byte[] Apply(byte[] font, string family, FaceSlot slot)
    {
        var tables = new List<Table>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        if (count > Math.Min(MostTables, (font.Length - HeaderSize) / RecordSize))
        {
            return font;
        }

        for (var i = 0; i < count; i++)
        {
            var tag = Encoding.ASCII.GetString(font, HeaderSize + (i * RecordSize), 4);
            var data = OpenTypeTables.Find(font, tag);
            tables.Add(new Table(BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(HeaderSize + (i * RecordSize))), Change(tag, data, family, slot)));
        }

        return Assemble(font.AsSpan(0, HeaderSize), tables);
    }

    private static ReadOnlyMemory<byte> Change(string tag, ReadOnlyMemory<byte> data, string family, FaceSlot slot)
    {
        var (bold, italic) = (slot is FaceSlot.Bold or FaceSlot.BoldItalic, slot is FaceSlot.Italic or FaceSlot.BoldItalic);
        return tag switch
        {
            "name" => Names(data.ToArray(), family, StyleOf(slot)),
            "OS/2" when data.Length >= 64 => Classified(data.ToArray(), bold, italic),
            "head" when data.Length >= 46 => Headed(data.ToArray(), bold, italic),
            _ => data,
        };
    }

    private static byte[] Classified(byte[] table, bool bold, bool italic)
    {
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)(bold ? 700 : 400));
        var selection = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(62)) & ~0x61;
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(62), (ushort)(selection | (bold ? 0x20 : 0) | (italic ? 1 : 0) | (bold || italic ? 0 : 0x40)));
        return table;
    }

    private static byte[] Headed(byte[] table, bool bold, bool italic)
    {
        BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(44), (ushort)((bold ? 1 : 0) | (italic ? 2 : 0)));
        return table;
    }

    private static string StyleOf(FaceSlot slot) => slot switch
    {
        FaceSlot.Bold => "Bold",
        FaceSlot.Italic => "Italic",
        FaceSlot.BoldItalic => "Bold Italic",
        _ => "Regular",
    };

    // OpenType 1.9, "name": records of one platform, encoding and language, sorted by number.
    private static byte[] Names(byte[] table, string family, string style)
    {
        var names = new byte[]?[s_keptNames[^1] + 1];
        var storage = table.Length < 6 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(4));
        var end = Math.Min(storage, table.Length);
        for (var at = 6; at + 12 <= end; at += 12)
        {
            var record = table.AsSpan(at);
            var (number, length) = (BinaryPrimitives.ReadUInt16BigEndian(record[6..]), BinaryPrimitives.ReadUInt16BigEndian(record[8..]));
            var start = storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            var isOurs = BinaryPrimitives.ReadUInt16BigEndian(record) == WindowsPlatform && Array.IndexOf(s_keptNames, number) >= 0;
            if (isOurs && start + length <= table.Length)
            {
                names[number] ??= table[start..(start + length)];
            }
        }

        names[FamilyName] = Encoding.BigEndianUnicode.GetBytes(family);
        names[StyleName] = Encoding.BigEndianUnicode.GetBytes(style);
        return WriteNames(names);
    }

    private static byte[] WriteNames(byte[]?[] names)
    {
        var count = names.Count(n => n is not null);
        var storage = 6 + (12 * count);
        var table = new byte[storage + names.Sum(n => n?.Length ?? 0)];
        WriteShorts(table, 0, count, storage);
        var (at, end) = (6, storage);
        for (var number = 0; number < names.Length; number++)
        {
            if (names[number] is { } value)
            {
                WriteShorts(table.AsSpan(at), WindowsPlatform, 1, 0x0409, number, value.Length, end - storage);
                value.CopyTo(table, end);
                (at, end) = (at + 12, end + value.Length);
            }
        }

        return table;
    }

    private static void WriteShorts(Span<byte> target, params ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target[(2 * i)..], (ushort)values[i]);
        }
    }

    private static byte[] Assemble(ReadOnlySpan<byte> header, List<Table> tables)
    {
        var end = HeaderSize + (RecordSize * tables.Count);
        var file = new byte[end + tables.Sum(t => Padded(t.Data.Length))];
        header.CopyTo(file);
        var head = -1;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            data.Span.CopyTo(file.AsSpan(end));
            var record = file.AsSpan(HeaderSize + (i * RecordSize));
            BinaryPrimitives.WriteUInt32BigEndian(record, tag);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], SumOf(file.AsSpan(end, Padded(data.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)end);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)data.Length);
            if (tag == 0x68656164 && data.Length >= HeaderSize)
            {
                head = end;
            }

            end += Padded(data.Length);
        }

        if (head >= 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), ChecksumBase - SumOf(file));
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint SumOf(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (; data.Length >= 4; data = data[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(data);
        }

        return sum;
    }

    private sealed record Table(uint Tag, ReadOnlyMemory<byte> Data);
}
