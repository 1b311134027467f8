using System.IO.Compression;

namespace OpenSourceHistory.Docx.Packaging;

/// <summary>Writes a package anew so that the same parts give the same bytes: fixed order, fixed dates, no attributes of the machine.</summary>
internal static class PackageSealer
{
    // The earliest and latest moments that a zip archive can hold.
    private static readonly DateTimeOffset s_first = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_last = new(2107, 12, 31, 23, 59, 58, TimeSpan.Zero);

    /// <summary>Copies a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="output">Receives the copy.</param>
    /// <param name="moment">Date of all entries.</param>
    public static void Copy(Stream package, Stream output, DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        var date = utc < s_first ? s_first : utc > s_last ? s_last : utc;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => RankOf(e.FullName)).ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            var isPacked = entry.FullName.EndsWith(".png", StringComparison.Ordinal) || entry.FullName.EndsWith(".jpg", StringComparison.Ordinal)
                || entry.FullName.EndsWith(".jpeg", StringComparison.Ordinal);
            var copy = target.CreateEntry(entry.FullName, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            copy.LastWriteTime = date;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
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
