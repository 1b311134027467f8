using System.Text;
using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Epub.Container;
using Xunit;

namespace OpenSourceHistory.UnitTests.Epub.Container;

public sealed class OcfWriterTests
{
    private static readonly byte[] Long = Encoding.ASCII.GetBytes(new string('x', 100_000));

    [Fact]
    public void Mimetype_can_be_read_at_byte_38_of_the_file()
    {
        var file = Write(new ArchiveEntry("a.txt", Long));

        Assert.Equal("PK\u0003\u0004", Encoding.ASCII.GetString(file, 0, 4));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(file, 30, 28));
    }

    private static byte[] Write(params ArchiveEntry[] entries)
    {
        using var output = new MemoryStream();
        OcfWriter.Write(output, entries, EpubSample.BuildTime);
        return output.ToArray();
    }
}
