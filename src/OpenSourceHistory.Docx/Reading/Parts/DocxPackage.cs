using System.Xml;
using System.Xml.Linq;
using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Docx.Reading.Parts;

/// <summary>Opens the package of a document (ISO/IEC 29500-2), whoever made it: within bounds, without declarations, and nothing outside is asked for.</summary>
internal sealed class DocxPackage : IDisposable
{
    // The text of a thousand pages has a tenth of this.
    private const long LargestPart = 128L << 20;
    private const long MostBytes = 512L << 20;

    // Tables in tables and boxes in boxes go this deep in no book.
    private const int Deepest = 400;

    private readonly ArchiveReader _archive;
    private readonly List<WordNotice> _notices = [];

    private DocxPackage(Stream file)
    {
        _archive = new ArchiveReader(file, LargestPart, MostBytes, StringComparer.OrdinalIgnoreCase);
        if (_archive.Entries.FirstOrDefault(e => e.Path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) is { } macros)
        {
            Tell(WordNoticeKind.Macros, macros.Path, string.Empty);
        }
    }

    /// <summary>Opens a package.</summary>
    /// <param name="file">The file; seekable, left open.</param>
    /// <exception cref="InvalidDataException">It is not a ZIP file, or locked by a password: what Word locks is a file of the kind that its older documents are (MS-CFB).</exception>
    public static DocxPackage Open(Stream file)
    {
        Span<byte> head = stackalloc byte[4];
        var start = file.Position;
        var isCompound = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [0xD0, 0xCF, 0x11, 0xE0];
        file.Position = start;
        return isCompound ? throw new InvalidDataException("The file is locked by a password, or of Word 97 to 2003") : new DocxPackage(file);
    }

    /// <summary>A document without text.</summary>
    public static InvalidDataException NoText() => new("The file has no text of Word");

    /// <summary>Path of the text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string FindMainPart()
    {
        var relation = RelationsOf(string.Empty).Values.FirstOrDefault(r => r.Kind == "officeDocument");
        return (relation is null ? "word/document.xml" : relation.Target) is { } main && Has(main) ? main : throw NoText();
    }

    /// <summary>What was told so far.</summary>
    public ValueList<WordNotice> Notices => ValueList.From(_notices.Distinct());

    /// <summary>Tells of something.</summary>
    /// <param name="kind">What.</param>
    /// <param name="part">Where.</param>
    /// <param name="detail">Which one, or why.</param>
    public void Tell(WordNoticeKind kind, string part, string detail) => _notices.Add(new WordNotice(kind, part, detail));

    /// <summary>True where there is a part at a path.</summary>
    /// <param name="part">The path.</param>
    public bool Has(string part) => _archive.Has(part);

    /// <summary>The relations of a part, by id; those to what lies outside, other than links, are told.</summary>
    /// <param name="part">Path of the part; empty for the package.</param>
    public Dictionary<string, PartRelation> RelationsOf(string part)
    {
        var relations = new Dictionary<string, PartRelation>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        foreach (var element in ReadTree($"{part[..slash]}_rels/{part[slash..]}.rels")?.Elements() ?? [])
        {
            if (element.Get("Id") is not { } id || element.Get("Target") is not { } target)
            {
                continue;
            }

            var kind = element.Get("Type") is { } type ? type[(type.LastIndexOf('/') + 1)..] : string.Empty;
            var isExternal = string.Equals(element.Get("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            if (isExternal && kind != "hyperlink")
            {
                Tell(kind == "subDocument" ? WordNoticeKind.OtherDocument : WordNoticeKind.External, part, target);
            }

            relations.TryAdd(id, new PartRelation(kind, isExternal ? target : ArchivePath.Resolve(part[..slash], Uri.UnescapeDataString(target.Replace('\\', '/'))), isExternal));
        }

        return relations;
    }

    /// <summary>Reads a small part as a whole.</summary>
    /// <param name="part">Its path, or null.</param>
    /// <returns>Its root; null where there is none, or it is damaged, which is told.</returns>
    public XElement? ReadTree(string? part)
    {
        if (part is null || !Has(part))
        {
            return null;
        }

        XElement? root = null;
        foreach (var element in Stream(part, _ => false))
        {
            root = element;
        }

        return root;
    }

    /// <summary>Reads a part element by element, so that never all of it is held; a damaged one up to where it is, which is told.</summary>
    /// <param name="part">Its path.</param>
    /// <param name="isOpened">True for an element whose children are wanted one by one; asked from the root inwards.</param>
    public IEnumerable<XElement> Stream(string part, Func<string, bool> isOpened)
    {
        if (ReadWithin(part) is not { } bytes || !IsShallow(part, bytes))
        {
            yield break;
        }

        using var xml = XmlOf(bytes);
        while (TryRead(part, xml))
        {
            while (!xml.EOF && xml.NodeType == XmlNodeType.Element && !isOpened(xml.LocalName))
            {
                if (TryReadElement(part, xml) is not { } element)
                {
                    yield break;
                }

                yield return element;
            }
        }
    }

    /// <summary>The bytes of a part; null where there is none, or it is too large or damaged, which is told.</summary>
    /// <param name="part">Its path.</param>
    public byte[]? BytesOf(string part) => Has(part) ? ReadWithin(part) : null;

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static XmlReader XmlOf(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
    });

    private byte[]? ReadWithin(string part)
    {
        try
        {
            if (_archive.Read(part) is { } bytes)
            {
                return bytes;
            }

            Tell(WordNoticeKind.BeyondBounds, part, FormattableString.Invariant($"{_archive.SizeOf(part)} bytes"));
        }
        catch (InvalidDataException fault)
        {
            Tell(WordNoticeKind.Damaged, part, fault.Message);
        }

        return null;
    }

    // Who walks a tree by calls must know that it is no deeper than they may go.
    private bool IsShallow(string part, byte[] bytes)
    {
        using var xml = XmlOf(bytes);
        try
        {
            while (xml.Read())
            {
                if (xml.Depth > Deepest)
                {
                    Tell(WordNoticeKind.BeyondBounds, part, FormattableString.Invariant($"{Deepest} levels"));
                    return false;
                }
            }
        }
        catch (XmlException)
        {
            // The second reading tells it.
            return true;
        }

        return true;
    }

    private bool TryRead(string part, XmlReader xml)
    {
        try
        {
            return xml.Read();
        }
        catch (XmlException fault)
        {
            Tell(WordNoticeKind.Damaged, part, fault.Message);
            return false;
        }
    }

    private XElement? TryReadElement(string part, XmlReader xml)
    {
        try
        {
            return (XElement)XNode.ReadFrom(xml);
        }
        catch (XmlException fault)
        {
            Tell(WordNoticeKind.Damaged, part, fault.Message);
            return null;
        }
    }
}
