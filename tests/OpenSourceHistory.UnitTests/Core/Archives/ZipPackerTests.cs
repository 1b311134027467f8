using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Core.Archives;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Archives;

public sealed class ZipPackerTests
{
    private static readonly byte[] Long = Encoding.ASCII.GetBytes(new string('x', 100_000));
    private static readonly DateTimeOffset Moment = new(2026, 11, 23, 1, 2, 4, TimeSpan.FromHours(8));

    [Fact]
    public void Entries_come_back_as_they_were_in_their_order()
    {
        using var archive = Pack(Moment, new ArchiveEntry("b/ü.txt", Long), new ArchiveEntry("a.bin", new byte[] { 1, 2, 3 }, IsStored: true), new ArchiveEntry("empty", default));

        Assert.Equal(["b/ü.txt", "a.bin", "empty"], archive.Entries.Select(e => e.FullName));
        Assert.Equal(Long, Read(archive.Entries[0]));
        Assert.Equal([1, 2, 3], Read(archive.Entries[1]));
        Assert.Empty(Read(archive.Entries[2]));
    }

    [Fact]
    public void Text_is_compressed_and_what_is_to_be_stored_is_not()
    {
        using var archive = Pack(Moment, new ArchiveEntry("a.txt", Long), new ArchiveEntry("b.txt", Long, IsStored: true));

        Assert.InRange(archive.Entries[0].CompressedLength, 1, 2_000);
        Assert.Equal(Long.Length, archive.Entries[1].CompressedLength);
    }

    [Fact]
    public void Dates_are_in_utc_whatever_the_zone()
    {
        using var archive = Pack(Moment, new ArchiveEntry("a.txt", Long));

        Assert.Equal(new DateTime(2026, 11, 22, 17, 2, 4), archive.Entries[0].LastWriteTime.DateTime);
    }

    [Theory]
    [InlineData(1970, 1980)]
    [InlineData(2200, 2107)]
    public void Years_that_zip_cannot_say_become_the_nearest_that_it_can(int year, int expected)
    {
        using var archive = Pack(new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero), new ArchiveEntry("a.txt", Long));

        Assert.Equal(expected, archive.Entries[0].LastWriteTime.Year);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0x81A4, 0x81A4 << 16)]
    public void Permissions_are_said_where_asked_for(int mode, int expected)
    {
        using var archive = Pack(new ZipPacker(mode), Moment, new ArchiveEntry("a.txt", Long));

        Assert.Equal(expected, archive.Entries[0].ExternalAttributes);
    }

    private static ZipArchive Pack(DateTimeOffset moment, params ArchiveEntry[] entries) => Pack(new ZipPacker(), moment, entries);

    private static ZipArchive Pack(ZipPacker packer, DateTimeOffset moment, params ArchiveEntry[] entries)
    {
        var output = new MemoryStream();
        packer.Pack(output, entries, moment);
        return new ZipArchive(output, ZipArchiveMode.Read);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
