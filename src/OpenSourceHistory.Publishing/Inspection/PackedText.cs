using System.IO.Compression;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>How much text an archive unpacks to: what is packed a thousand times smaller may fill any memory.</summary>
internal static class PackedText
{
    /// <summary>More bytes of text than this are not read; no book has a tenth of it.</summary>
    public const long Most = 256_000_000;

    private static readonly string[] s_endings = [".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".svg", ".css"];

    /// <summary>Bytes of the archive's text when it is unpacked, by its own directory, which bounds what is unpacked.</summary>
    /// <param name="content">The archive.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static long SizeOf(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return archive.Entries.Where(e => s_endings.Any(s => e.FullName.EndsWith(s, StringComparison.OrdinalIgnoreCase))).Sum(e => e.Length);
    }
}
