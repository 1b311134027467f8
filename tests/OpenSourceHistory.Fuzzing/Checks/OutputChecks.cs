using System.IO.Compression;
using System.Xml;
using OpenSourceHistory.Docx.Inspection;
using OpenSourceHistory.Epub.Inspection;
using OpenSourceHistory.Pdf.Inspection;

namespace OpenSourceHistory.Fuzzing.Checks;

/// <summary>Whether an output is sound, by readers of our own: nothing outside is needed, so that thousands can be checked.</summary>
internal static class OutputChecks
{
    private static readonly string[] s_xml = [".xml", ".rels", ".xhtml", ".opf", ".ncx", ".svg"];

    /// <summary>What is wrong with a file, or null.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    public static string? FaultOf(string name, byte[] content)
    {
        try
        {
            return Path.GetExtension(name) switch
            {
                ".pdf" => FaultOfPdf(content),
                ".docx" => FaultOfArchive(content) ?? (DocxInspector.Inspect(new MemoryStream(content)) is null ? "not a Word file" : null),
                ".epub" => FaultOfArchive(content) ?? (EpubInspector.Inspect(new MemoryStream(content)) is { Spine.Count: > 0 } ? null : "not an e-book"),
                _ => "an output of no known kind",
            };
        }
        catch (Exception e)
        {
            return $"{name} cannot be read: {e.GetType().Name}, {e.Message}";
        }
    }

    // ISO 32000-1, 7.5: the offset before the end leads to the cross-reference table or stream.
    private static string? FaultOfPdf(byte[] content)
    {
        var end = content.AsSpan(Math.Max(0, content.Length - 64));
        var start = end.LastIndexOf("startxref\n"u8);
        var offset = 0;
        for (var at = start + "startxref\n".Length; start >= 0 && char.IsAsciiDigit((char)end[at]); at++)
        {
            offset = (offset * 10) + end[at] - '0';
        }

        var target = content.AsSpan(Math.Min(offset, content.Length));
        if (start < 0 || !(target.StartsWith("xref"u8) || target[..Math.Min(20, target.Length)].IndexOf(" obj"u8) > 0))
        {
            return "a PDF file without its cross-reference table";
        }

        return PdfInspector.Read(content) is { Pages.Count: > 0 } ? null : "a PDF file without pages";
    }

    private static string? FaultOfArchive(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        if (archive.Entries.Select(e => e.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() != archive.Entries.Count)
        {
            return "an archive with two entries of one name";
        }

        return archive.Entries.Where(e => s_xml.Contains(Path.GetExtension(e.FullName))).Select(FaultOfXml).FirstOrDefault(f => f is not null);
    }

    private static string? FaultOfXml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException e)
        {
            return $"{entry.FullName} is not XML: {e.Message}";
        }
    }
}
