using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Core.Archives;

/// <summary>
/// Packs ZIP archives (APPNOTE 6.3.10) whose bytes depend on their content alone: entries as ordered, one date, nothing of the machine. They are
/// compressed side by side and written in order.
/// </summary>
/// <param name="unixMode">
/// File type and permissions that entries have on Unix, such as 0x81A4 for a file that its owner may write; 0 where the archive is to say nothing.
/// </param>
public sealed class ZipPacker(int unixMode = 0)
{
    private const ushort Deflated = 8;
    private const ushort Version = 20;
    private const ushort Unix = 3 << 8;
    private const int LocalHeaderSize = 30;
    private const int EndSize = 22;

    // Bit 11: names are UTF-8. It stays clear where a name needs it not: readers compare the header of an EPUB's first entry byte by byte.
    private const ushort NamesAreUtf8 = 1 << 11;

    /// <summary>Writes an archive.</summary>
    /// <param name="output">Receives the file; need not be seekable.</param>
    /// <param name="entries">Its files, in the order in which they are to stand.</param>
    /// <param name="moment">Date of all entries, brought within the years that ZIP can say.</param>
    public void Pack(Stream output, IReadOnlyList<ArchiveEntry> entries, DateTimeOffset moment)
    {
        var members = new Member[entries.Count];
        Parallel.For(0, members.Length, i => members[i] = Compress(entries[i]));
        var stamp = ZipTime.Of(moment);
        var directory = new MemoryStream();
        var offset = 0L;
        foreach (var member in members)
        {
            WriteDirectoryHeader(directory, member, stamp, (uint)offset);
            offset += LocalHeaderSize + member.Name.Length + member.Data.Length;
        }

        MakeRoom(output, offset + directory.Length + EndSize);
        foreach (var member in members)
        {
            WriteMember(output, member, stamp);
        }

        directory.WriteTo(output);
        WriteEnd(output, members.Length, (uint)directory.Length, (uint)offset);
    }

    // A stream in memory that grows while it is written copies all that it holds again and again.
    private static void MakeRoom(Stream output, long size)
    {
        if (output.CanSeek && output.Length < output.Position + size)
        {
            output.SetLength(output.Position + size);
        }
    }

    private static Member Compress(ArchiveEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Path);
        var crc = CyclicRedundancyCheck.Of(entry.Data.Span);
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

        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }

    private static void WriteMember(Stream output, Member member, uint stamp)
    {
        Span<byte> header = stackalloc byte[LocalHeaderSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommonFields(header[4..], member, stamp);
        output.Write(header);
        output.Write(member.Name);
        output.Write(member.Data.Span);
    }

    private void WriteDirectoryHeader(Stream directory, Member member, uint stamp, uint offset)
    {
        Span<byte> header = stackalloc byte[46];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], (ushort)(Version | (unixMode == 0 ? 0 : Unix)));
        WriteCommonFields(header[6..], member, stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(header[38..], (uint)unixMode << 16);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
        directory.Write(header);
        directory.Write(member.Name);
    }

    // The 26 bytes from "version needed" to "extra field length", which both headers have.
    private static void WriteCommonFields(Span<byte> target, Member member, uint stamp)
    {
        target[..26].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(target, Version);
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
        Span<byte> end = stackalloc byte[EndSize];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], directoryLength);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directoryOffset);
        output.Write(end);
    }

    private sealed record Member(byte[] Name, ReadOnlyMemory<byte> Data, uint Crc, int Size, ushort Method);
}
