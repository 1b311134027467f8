using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Pdf.Preflight.Structure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>A file opened for questions.</summary>
internal sealed class OpenedFile
{
    private readonly Lazy<OpenedStructure?> _structure;

    /// <summary>Reads a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public OpenedFile(PdfDocument document, ReadOnlyMemory<byte> bytes)
    {
        Tokens = new TokenReader(document);
        var parts = new FileParts(Tokens);
        Catalog = document.Structure.Catalog.CatalogDictionary;
        Version = HeaderOf(bytes.Span);
        IsEncrypted = document.IsEncrypted;
        var trailer = document.Structure.Trailer;
        Information = trailer.Info is { } information ? Tokens.Resolve<DictionaryToken>(information) : null;
        HasIdentifier = trailer.Identifier.Count == 2;
        Pages = new PageFinder(Tokens).Find(Catalog.Data.GetValueOrDefault("Pages"));
        foreach (var page in Pages)
        {
            ContentReader.Read(page, parts);
        }

        _structure = new(() => StructureReader.Read(Catalog, Tokens));
        Metadata = MetadataPacket.Read(Tokens.Get<StreamToken>(Catalog, "Metadata"), Tokens);
    }

    /// <summary>Its objects.</summary>
    public TokenReader Tokens { get; }

    /// <summary>The catalogue.</summary>
    public DictionaryToken Catalog { get; }

    /// <summary>Version of the format in its header, such as 1.6; empty where it has none.</summary>
    public string Version { get; }

    /// <summary>True where it is locked in some way.</summary>
    public bool IsEncrypted { get; }

    /// <summary>The information dictionary (ISO 32000-1, 14.3.3), or null.</summary>
    public DictionaryToken? Information { get; }

    /// <summary>True where its trailer has the file's identifier (14.4).</summary>
    public bool HasIdentifier { get; }

    /// <summary>Its pages in order.</summary>
    public IReadOnlyList<OpenedPage> Pages { get; }

    /// <summary>Its structure, read when it is asked for; null where it has none.</summary>
    public OpenedStructure? Structure => _structure.Value;

    /// <summary>Its metadata, or null.</summary>
    public MetadataPacket? Metadata { get; }

    /// <summary>Version of the format in the header of a file; empty where it has none.</summary>
    /// <param name="bytes">The file.</param>
    public static string HeaderOf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8);
        return at < 0 || at + 8 > bytes.Length ? string.Empty : System.Text.Encoding.ASCII.GetString(bytes.Slice(at + 5, 3));
    }
}
