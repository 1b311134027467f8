using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using OpenSourceHistory.Core.Archives;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Testing.Docx;

/// <summary>A small Word document of another's making: by the Open XML SDK from what stands in its parts.</summary>
/// <param name="Body">Content of the body, with the prefixes that Word uses.</param>
public sealed record WordSample(string Body)
{
    private const string Prefixes =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    /// <summary>Styles besides Normal.</summary>
    public string Styles { get; init; } = string.Empty;

    /// <summary>Footnotes.</summary>
    public string Footnotes { get; init; } = string.Empty;

    /// <summary>Comments.</summary>
    public string Comments { get; init; } = string.Empty;

    /// <summary>What is told of comments besides.</summary>
    public string CommentStates { get; init; } = string.Empty;

    /// <summary>Lists.</summary>
    public string Numbering { get; init; } = string.Empty;

    /// <summary>Headers, each a part of its own.</summary>
    public ValueList<string> Headers { get; init; } = [];

    /// <summary>Sources that Word keeps, with the prefix <c>b</c>.</summary>
    public string Sources { get; init; } = string.Empty;

    /// <summary>Address of the link <c>rIdLink</c>.</summary>
    public string Address { get; init; } = "https://example.org/";

    /// <summary>A picture, <c>rIdPicture</c>.</summary>
    public bool HasPicture { get; init; }

    /// <summary>A document with a part written over, as no honest program does it.</summary>
    /// <param name="path">Path of the part.</param>
    /// <param name="content">Its content.</param>
    public MemoryStream With(string path, byte[] content)
    {
        var entries = new DocxFile(Write().ToArray(), new DiagnosticBag());
        var packed = new MemoryStream();
        new ZipPacker().Pack(packed, [.. entries.PartNames.Where(p => p != path).Select(p => new ArchiveEntry(p, entries.BytesOf(p)!)), new ArchiveEntry(path, content)], DateTimeOffset.UnixEpoch);
        packed.Position = 0;
        return packed;
    }

    /// <summary>A document with a part written over.</summary>
    /// <param name="path">Path of the part.</param>
    /// <param name="content">Its content.</param>
    public MemoryStream With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Reads it.</summary>
    public WordDocument Read() => DocxReader.Read(Write());

    /// <summary>Writes it.</summary>
    public MemoryStream Write()
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Fill(main, "document", $"<w:body>{Body}</w:body>");
            Fill(main.AddNewPart<StyleDefinitionsPart>(), "styles", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>" + Styles);
            main.AddHyperlinkRelationship(new Uri(Address), isExternal: true, "rIdLink");
            FillIf(Footnotes, "footnotes", () => main.AddNewPart<FootnotesPart>());
            FillIf(Comments, "comments", () => main.AddNewPart<WordprocessingCommentsPart>());
            FillIf(CommentStates, "commentsEx", () => main.AddNewPart<WordprocessingCommentsExPart>(), "w15");
            FillIf(Numbering, "numbering", () => main.AddNewPart<NumberingDefinitionsPart>());
            if (Sources.Length > 0)
            {
                main.AddCustomXmlPart(CustomXmlPartType.Bibliography).FeedData(new MemoryStream(Encoding.UTF8.GetBytes(
                    $"<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">{Sources}</b:Sources>")));
            }

            foreach (var header in Headers)
            {
                Fill(main.AddNewPart<HeaderPart>(), "hdr", header);
            }

            if (HasPicture)
            {
                main.AddImagePart(ImagePartType.Png, "rIdPicture").FeedData(new MemoryStream([0x89, 0x50, 0x4E, 0x47]));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void FillIf(string content, string root, Func<OpenXmlPart> part, string prefix = "w")
    {
        if (content.Length > 0)
        {
            Fill(part(), root, content, prefix);
        }
    }

    private static void Fill(OpenXmlPart part, string root, string content, string prefix = "w") =>
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><{prefix}:{root} {Prefixes}>{content}</{prefix}:{root}>")));
}
