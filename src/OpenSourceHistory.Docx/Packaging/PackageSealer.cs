using System.IO.Compression;
using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Docx.Packaging;

/// <summary>Writes a package anew so that the same parts give the same bytes: fixed order, fixed dates, no attributes of the machine.</summary>
internal static class PackageSealer
{
    // A file that its owner may write and all may read.
    private const int UnixMode = 0x81A4;

    // Pictures are compressed already.
    private static readonly string[] s_packed = [".png", ".jpg", ".jpeg"];

    /// <summary>Copies a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="output">Receives the copy.</param>
    /// <param name="moment">Date of all entries.</param>
    public static void Copy(Stream package, Stream output, DateTimeOffset moment)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        var entries = source.Entries
            .OrderBy(e => RankOf(e.FullName))
            .ThenBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => new ArchiveEntry(e.FullName, Read(e), s_packed.Any(x => e.FullName.EndsWith(x, StringComparison.Ordinal))))
            .ToList();
        new ZipPacker(UnixMode).Pack(output, entries, moment);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        var data = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(data);
        return data;
    }

    // Readers that recognise files by their beginning look for the content types first.
    private static int RankOf(string name) => name switch
    {
        "[Content_Types].xml" => 0,
        "_rels/.rels" => 1,
        "word/document.xml" => 2,
        _ => 3,
    };
}
