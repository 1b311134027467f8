using System.IO.Compression;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Knows a file's kind by its content.</summary>
internal static class FileKinds
{
    /// <summary>The kind of a file.</summary>
    /// <param name="content">Its bytes.</param>
    public static FileKind Of(byte[] content)
    {
        if (content.AsSpan(0, Math.Min(1024, content.Length)).IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        return content.AsSpan().StartsWith("PK"u8) ? OfArchive(content) : FileKind.Unknown;
    }

    private static FileKind OfArchive(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            return archive.GetEntry("META-INF/container.xml") is not null ? FileKind.Epub
                : archive.GetEntry("word/document.xml") is not null ? FileKind.Docx
                : FileKind.Unknown;
        }
        catch (InvalidDataException)
        {
            return FileKind.Unknown;
        }
    }
}
