using System.IO.Compression;
using System.Text;
using OpenSourceHistory.Epub.Container;
using Xunit;

namespace OpenSourceHistory.UnitTests.Epub.Container;

public sealed class OcfWriterTests
{
    private static readonly byte[] Long = Encoding.ASCII.GetBytes(new string('x', 100_000));

    [Fact]
    public void Mimetype_can_be_read_at_byte_38_of_the_file()
    {
        var file = Write(new OcfEntry("a.txt", Long));

        Assert.Equal("PK\u0003\u0004", Encoding.ASCII.GetString(file, 0, 4));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(file, 30, 28));
    }

    [Fact]
    public void Members_come_back_as_they_were_in_their_order()
    {
        var file = Write(new OcfEntry("b/ü.txt", Long), new OcfEntry("a.bin", new byte[] { 1, 2, 3 }, IsStored: true));

        using var archive = new ZipArchive(new MemoryStream(file));
        Assert.Equal(["mimetype", "b/ü.txt", "a.bin"], archive.Entries.Select(e => e.FullName));
        Assert.Equal(Long, Read(archive.Entries[1]));
        Assert.Equal([1, 2, 3], Read(archive.Entries[2]));
    }

    [Fact]
    public void Text_is_compressed()
    {
        Assert.InRange(Write(new OcfEntry("a.txt", Long)).Length, 1, 2_000);
    }

    [Fact]
    public void Time_stamps_are_the_build_time_in_utc_whatever_the_zone()
    {
        var time = new DateTimeOffset(2026, 11, 23, 1, 2, 4, TimeSpan.FromHours(8));

        using var archive = new ZipArchive(new MemoryStream(Write(time, new OcfEntry("a.txt", Long))));

        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(2026, 11, 22, 17, 2, 4), e.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData(1970, 1980)]
    [InlineData(2200, 2107)]
    public void Years_that_zip_cannot_say_are_clamped(int year, int expected)
    {
        var time = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

        using var archive = new ZipArchive(new MemoryStream(Write(time, new OcfEntry("a.txt", Long))));

        Assert.Equal(expected, archive.Entries[0].LastWriteTime.Year);
    }

    [Fact]
    public void Check_values_are_those_of_the_zip_specification()
    {
        Assert.Equal(0xCBF43926, Crc32.Of("123456789"u8));
        Assert.Equal(0u, Crc32.Of([]));
    }

    private static byte[] Write(params OcfEntry[] entries) => Write(EpubSample.BuildTime, entries);

    private static byte[] Write(DateTimeOffset time, params OcfEntry[] entries)
    {
        using var output = new MemoryStream();
        OcfWriter.Write(output, entries, time);
        return output.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
