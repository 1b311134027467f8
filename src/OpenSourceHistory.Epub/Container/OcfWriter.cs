using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OpenSourceHistory.Epub.Container;

/// <summary>
/// Writes an OCF ZIP container (EPUB 3.3, section 4.3): <c>mimetype</c> first, stored, without extra fields; then the
/// entries as given. Members are compressed side by side and written in order, so that the bytes depend on the content alone.
/// </summary>
internal static class OcfWriter
{
    private const ushort Deflated = 8;

    // Bit 11: names are UTF-8. It must stay clear for mimetype, whose header readers compare byte by byte.
    private const ushort NamesAreUtf8 = 1 << 11;

    /// <summary>Writes the container.</summary>
    /// <param name="output">Receives the file; need not be seekable.</param>
    /// <param name="entries">Files besides <c>mimetype</c>, in the order in which they are to stand.</param>
    /// <param name="time">Time stamp of all members, clamped to the years that ZIP can say.</param>
    public static void Write(Stream output, IReadOnlyList<OcfEntry> entries, DateTimeOffset time)
    {
        OcfEntry[] all = [new OcfEntry("mimetype", "application/epub+zip"u8.ToArray(), IsStored: true), .. entries];
        var members = new Member[all.Length];
        Parallel.For(0, all.Length, i => members[i] = Compress(all[i]));
        var stamp = DosTime(time);
        var directory = new MemoryStream();
        var offset = 0L;
        foreach (var member in members)
        {
            WriteDirectoryHeader(directory, member, stamp, (uint)offset);
            offset += WriteMember(output, member, stamp);
        }

        directory.WriteTo(output);
        WriteEnd(output, members.Length, (uint)directory.Length, (uint)offset);
    }

    private static Member Compress(OcfEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Path);
        var crc = Crc32.Of(entry.Data.Span);
        var packed = entry.IsStored ? entry.Data : Deflate(entry.Data.Span);
        return packed.Length < entry.Data.Length
            ? new Member(name, packed, crc, entry.Data.Length, Deflated)
            : new Member(name, entry.Data, crc, entry.Data.Length, 0);
    }

    private static ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 2);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private static int WriteMember(Stream output, Member member, uint stamp)
    {
        Span<byte> header = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommonFields(header[4..], member, stamp);
        output.Write(header);
        output.Write(member.Name);
        output.Write(member.Data.Span);
        return header.Length + member.Name.Length + member.Data.Length;
    }

    private static void WriteDirectoryHeader(Stream directory, Member member, uint stamp, uint offset)
    {
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 20);
        WriteCommonFields(header[6..], member, stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
        directory.Write(header);
        directory.Write(member.Name);
    }

    // The 26 bytes from "version needed" to "extra field length", which both headers have.
    private static void WriteCommonFields(Span<byte> target, Member member, uint stamp)
    {
        target[..26].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(target, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], Ascii.IsValid(member.Name) ? (ushort)0 : NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(target[4..], member.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(target[6..], stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(target[10..], member.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(target[14..], (uint)member.Data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(target[18..], (uint)member.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(target[22..], (ushort)member.Name.Length);
    }

    private static void WriteEnd(Stream output, int count, uint directoryLength, uint directoryOffset)
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], directoryLength);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directoryOffset);
        output.Write(end);
    }

    // MS-DOS date in the high half and time in the low one, in UTC: the file does not depend on the machine's zone.
    private static uint DosTime(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        if (utc.Year < 1980)
        {
            return (1 << 21) | (1 << 16);
        }

        var year = Math.Min(utc.Year, 2107) - 1980;
        return (uint)((year << 25) | (utc.Month << 21) | (utc.Day << 16) | (utc.Hour << 11) | (utc.Minute << 5) | (utc.Second / 2));
    }

    private sealed record Member(byte[] Name, ReadOnlyMemory<byte> Data, uint Crc, int Size, ushort Method);
}
