using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads a text: the document's, a note's, a comment's, a box's.</summary>
internal sealed class StoryReader
{
    private readonly StoryContext _context;
    private readonly TokenSink _sink = new();
    private readonly WordParagraphReader _paragraphs;
    private readonly WordTableReader _tables;

    /// <summary>A reader.</summary>
    /// <param name="context">What it is read with.</param>
    public StoryReader(StoryContext context)
    {
        _context = context;
        _paragraphs = new WordParagraphReader(context, _sink);
        _tables = new WordTableReader(context, content => ReadAll(content, null));
    }

    /// <summary>Reads blocks.</summary>
    /// <param name="elements">Their elements, in order.</param>
    public IEnumerable<WordBlock> Read(IEnumerable<XElement> elements) => Read(elements, null);

    private ValueList<WordBlock> ReadAll(IEnumerable<XElement> elements, string? gallery) => ValueList.From(Read(elements, gallery).ToArray());

    private IEnumerable<WordBlock> Read(IEnumerable<XElement> elements, string? gallery) => elements.SelectMany(e => ReadOne(e, gallery));

    private IEnumerable<WordBlock> ReadOne(XElement element, string? gallery)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                return ReadParagraph(element, gallery);
            case "tbl":
                return [_tables.Read(element)];
            case "sectPr":
                return [SectionOf(element)];
            case "sdt":
                return ReadAll(element.Child("sdtContent")?.Elements() ?? [], element.Child("sdtPr").Child("docPartObj").ValueOf("docPartGallery") ?? gallery);
            case "customXml" or "smartTag" or "ins" or "del" or "moveFrom" or "moveTo" or "sdtContent" or "txbxContent":
                return ReadAll(element.Elements(), gallery);
            case "AlternateContent":
                return ReadAll(Alternatives.Chosen(element), gallery);
            case "altChunk":
                _context.Tell(WordNoticeKind.OtherDocument, _context.PartAt(element.Get("id")) ?? element.Get("id") ?? string.Empty);
                return [];
            case "oMathPara" or "oMath":
                _paragraphs.ReadInline(element);
                return [new WordParagraph(_context.Styles.ParagraphStyle(null).Name, _sink.EndParagraph())];
            default:
                _paragraphs.ReadInline(element);
                return [];
        }
    }

    private IEnumerable<WordBlock> ReadParagraph(XElement element, string? gallery)
    {
        yield return _paragraphs.Read(element) with { Gallery = gallery };
        if (element.Child("pPr").Child("sectPr") is { } section)
        {
            yield return SectionOf(section);
        }
    }

    private static WordSection SectionOf(XElement section) => new(
        section.ValueOf("type") ?? "nextPage",
        section.Child("pgSz").Number("w") ?? 0,
        section.Child("pgSz").Number("h") ?? 0,
        section.Child("cols").Number("num") ?? 1);
}
