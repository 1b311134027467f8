using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Epub;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>Knows the files that this program made and nobody changed since: the next build makes them again, so nothing is lost with them.</summary>
internal static class OwnFiles
{
    // Version, comment of four bytes, and the comment that marks a file without properties.
    private const int HeaderLength = 64;

    /// <summary>True where a file is such a one, or empty.</summary>
    /// <param name="files">The door to files.</param>
    /// <param name="path">A file that exists.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool Has(IWorkspace files, string path)
    {
        var content = files.ReadAllBytes(path);
        return content.Length == 0 || FileKinds.Of(content) switch
        {
            FileKind.Pdf => IsOwnPdf(content),
            FileKind.Docx => IsUntouched(content, "docProps/app.xml", NamesProgram),
            FileKind.Epub => IsUntouched(content, EpubWriter.Mark, _ => true),
            _ => false,
        };
    }

    // Who adds to a PDF file keeps what it holds and ends it anew (ISO 32000-2, 7.5.6).
    private static bool IsOwnPdf(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf("%%EOF"u8);
        var isNamed = content.IndexOf("<pdf:Producer>osh "u8) >= 0 || content[..Math.Min(content.Length, HeaderLength)].IndexOf("\n%osh "u8) >= 0;
        return isNamed && end >= 0 && content[(end + 1)..].IndexOf("%%EOF"u8) < 0;
    }

    // All parts of a file bear one date; who changes a part sets another.
    private static bool IsUntouched(byte[] content, string part, Func<Stream, bool> isOwn)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            if (archive.GetEntry(part) is not { } entry || archive.Entries.Any(e => e.LastWriteTime != entry.LastWriteTime))
            {
                return false;
            }

            using var stream = entry.Open();
            return isOwn(stream);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    // Word processors write their own name.
    private static bool NamesProgram(Stream properties)
    {
        using var reader = XmlReader.Create(properties, new XmlReaderSettings { MaxCharactersInDocument = 1 << 20 });
        return XDocument.Load(reader).Descendants().Any(e => e.Name.LocalName == "Application" && e.Value == "osh");
    }
}
