using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Docx.Packaging;

/// <summary>Writes a package so that the same parts give the same bytes: fixed order, fixed dates, no attributes of the machine.</summary>
internal static class PackageSealer
{
    // A file that its owner may write and all may read.
    private const int UnixMode = 0x81A4;

    /// <summary>Writes a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="output">Receives the file.</param>
    /// <param name="moment">Date of all entries.</param>
    public static void Write(WordPackage package, Stream output, DateTimeOffset moment)
    {
        List<ArchiveEntry> entries = [.. package.Entries().OrderBy(e => RankOf(e.Path)).ThenBy(e => e.Path, StringComparer.Ordinal)];
        new ZipPacker(UnixMode).Pack(output, entries, moment);
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
