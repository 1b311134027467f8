using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads paragraphs (17.3).</summary>
/// <param name="context">What they are read with.</param>
/// <param name="sink">Receives their tokens.</param>
internal sealed class WordParagraphReader(StoryContext context, TokenSink sink)
{
    private readonly RunReader _runs = new(context, sink);

    /// <summary>Reads a paragraph.</summary>
    /// <param name="element">The paragraph.</param>
    public WordParagraph Read(XElement element)
    {
        var properties = element.Child("pPr");
        var id = properties.ValueOf("pStyle");
        Walk(element, new RunContext(id));
        var style = context.Styles.ParagraphStyle(id);
        var end = properties.Child("rPr");
        return new WordParagraph(style.Name, sink.EndParagraph())
        {
            List = ListOf(properties, style),
            Alignment = properties.ValueOf("jc"),
            OutlineLevel = (properties.Child("outlineLvl").Number("val") ?? context.Styles.First(style, s => s.OutlineLevel)) is int level and < 9 ? level : null,
            Indent = properties.Child("ind").Number("left") ?? properties.Child("ind").Number("start"),
            BreaksPage = properties.Toggle("pageBreakBefore") is true,
            IsDropCap = properties.Child("framePr").Get("dropCap") is "drop" or "margin",
            EndInserted = WordXml.RevisionOf(end.Child("ins") ?? end.Child("moveTo")),
            EndDeleted = WordXml.RevisionOf(end.Child("del") ?? end.Child("moveFrom")),
            Former = FormerOf(properties.Child("pPrChange")),
        };
    }

    /// <summary>Reads what stands between paragraphs, such as an end of a bookmark; it belongs to the next.</summary>
    /// <param name="element">The element.</param>
    public void ReadInline(XElement element) => Visit(element, new RunContext(ParagraphStyle: null));

    private FormerParagraph? FormerOf(XElement? change)
    {
        if (WordXml.RevisionOf(change) is not { } revision)
        {
            return null;
        }

        var properties = change.Child("pPr");
        var style = context.Styles.ParagraphStyle(properties.ValueOf("pStyle"));
        return new FormerParagraph(style.Name, ListOf(properties, style), revision);
    }

    private WordListPlace? ListOf(XElement? properties, WordStyle style)
    {
        var own = properties.Child("numPr");
        var list = own.Child("numId").Number("val") ?? context.Styles.First(style, s => s.List);
        var level = own.Child("ilvl").Number("val") ?? context.Styles.First(style, s => s.ListLevel) ?? 0;
        return list is int number and > 0 ? new WordListPlace(number, Math.Clamp(level, 0, 8)) : null;
    }

    private void Walk(XElement parent, RunContext around)
    {
        foreach (var element in parent.Elements())
        {
            Visit(element, around);
        }
    }

    private void Visit(XElement element, RunContext around)
    {
        switch (element.Name.LocalName)
        {
            case "r" when WordXml.IsWord(element):
                _runs.Read(element, around);
                break;
            case "ins" or "moveTo":
                Walk(element, around with { Inserted = WordXml.RevisionOf(element) });
                break;
            case "del" or "moveFrom":
                Walk(element, around with { Deleted = WordXml.RevisionOf(element) });
                break;
            case "hyperlink":
                Walk(element, around with { Link = LinkOf(element) ?? around.Link });
                break;
            case "fldSimple":
                ReadSimpleField(element, around);
                break;
            case "sdt":
                Walk(element.Child("sdtContent") ?? new XElement("none"), around);
                break;
            case "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent":
                Walk(element, around);
                break;
            case "AlternateContent":
                foreach (var chosen in Alternatives.Chosen(element))
                {
                    Visit(chosen, around);
                }

                break;
            default:
                VisitLeaf(element, around);
                break;
        }
    }

    private void VisitLeaf(XElement element, RunContext around)
    {
        switch (element.Name.LocalName)
        {
            case "oMath" or "oMathPara":
                sink.Add(new EquationToken(element.ToString(SaveOptions.DisableFormatting), element.Value, element.Name.LocalName == "oMathPara") { Inserted = around.Inserted, Deleted = around.Deleted });
                break;
            case "subDoc":
                context.Tell(WordNoticeKind.OtherDocument, context.Relation(element.Get("id"))?.Target ?? string.Empty);
                break;
            default:
                ReadMark(element);
                break;
        }
    }

    private void ReadSimpleField(XElement element, RunContext around)
    {
        sink.BeginField(around.Inserted, around.Deleted);
        sink.Instruct(element.Get("instr") ?? string.Empty);
        sink.BeginResult();
        Walk(element, around);
        sink.EndField();
    }

    private void ReadMark(XElement element)
    {
        var id = element.Get("id") ?? string.Empty;
        switch (element.Name.LocalName)
        {
            case "bookmarkStart" when element.Get("name") is { } name:
                context.Bookmarks[id] = name;
                sink.Add(new BookmarkToken(name, IsStart: true));
                break;
            case "bookmarkEnd" when context.Bookmarks.Remove(id, out var name):
                sink.Add(new BookmarkToken(name, IsStart: false));
                break;
            case "commentRangeStart" when element.Number("id") is { } comment:
                sink.Add(new CommentToken(comment, CommentEdge.Start));
                break;
            case "commentRangeEnd" when element.Number("id") is { } comment:
                sink.Add(new CommentToken(comment, CommentEdge.End));
                break;
        }
    }

    private string? LinkOf(XElement link)
    {
        var address = context.Relation(link.Get("id"))?.Target;
        return link.Get("anchor") is { Length: > 0 } anchor ? $"{address}#{anchor}" : address;
    }
}
