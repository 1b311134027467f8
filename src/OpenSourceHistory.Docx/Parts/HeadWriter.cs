using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Runs;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes headers and footers from margin boxes; equal ones are one part.</summary>
/// <param name="part">The main part: heads show nothing that stands in a part alone.</param>
/// <param name="formats">Reads computed styles.</param>
/// <param name="main">The main part.</param>
internal sealed class HeadWriter(PartBuilder part, FormatReader formats, PackagePart main)
{
    private static readonly (MarginBoxName Name, int Place)[] s_top =
        [(MarginBoxName.TopLeftCorner, 0), (MarginBoxName.TopLeft, 0), (MarginBoxName.TopCenter, 1), (MarginBoxName.TopRight, 2), (MarginBoxName.TopRightCorner, 2)];

    private static readonly (MarginBoxName Name, int Place)[] s_bottom =
        [(MarginBoxName.BottomLeftCorner, 0), (MarginBoxName.BottomLeft, 0), (MarginBoxName.BottomCenter, 1), (MarginBoxName.BottomRight, 2), (MarginBoxName.BottomRightCorner, 2)];

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>The references of a section to its heads and feet, in the schema's order.</summary>
    public IEnumerable<OpenXmlElement> ReferencesOf(SectionPlan plan)
    {
        foreach (var kind in (HeadKind[])[HeadKind.Header, HeadKind.Footer])
        {
            yield return Reference(kind, W.HeaderFooterValues.Even, plan.Verso, plan);
            yield return Reference(kind, W.HeaderFooterValues.Default, plan.Recto, plan);
            yield return Reference(kind, W.HeaderFooterValues.First, plan.First, plan);
        }
    }

    private W.HeaderFooterReferenceType Reference(HeadKind kind, W.HeaderFooterValues type, PageStyle page, SectionPlan plan)
    {
        var id = PartOf(kind, MakeParagraph(kind, page, plan));
        return kind == HeadKind.Header
            ? new W.HeaderReference { Type = type, Id = id }
            : new W.FooterReference { Type = type, Id = id };
    }

    private string PartOf(HeadKind kind, W.Paragraph paragraph)
    {
        OpenXmlPartRootElement root = kind == HeadKind.Header ? new W.Header(paragraph) : new W.Footer(paragraph);
        var key = root.OuterXml;
        if (_parts.TryGetValue(key, out var id))
        {
            return id;
        }

        id = (kind == HeadKind.Header ? "rIdHeader" : "rIdFooter") + Units.Text(_parts.Count + 1);
        _parts.Add(key, id);
        main.Add(kind == HeadKind.Header ? PartKinds.Header : PartKinds.Footer, id).Write(RootElements.Prepare(root).Save);
        return id;
    }

    private W.Paragraph MakeParagraph(HeadKind kind, PageStyle page, SectionPlan plan)
    {
        var style = kind == HeadKind.Header ? "Header" : "Footer";
        var boxes = Sort(kind, page);
        var filled = boxes.Count(b => b.Count > 0);
        var format = FormatOf(boxes, filled, page);
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        ParagraphElements.AppendDifferences(properties, part.Plan.Catalog.Find(style).Paragraph, format);
        var paragraph = new W.Paragraph(properties);
        var runs = new RunWriter(part, paragraph, part.Plan.Catalog.Find(style).Run);
        for (var place = 0; place < boxes.Length; place++)
        {
            foreach (var box in boxes[place])
            {
                WriteBox(box, plan, runs);
            }

            if (filled > 1 && place < 2)
            {
                runs.Text("\t", new TextLook(part.Plan.Catalog.Find(style).Run), plan.Section.Division);
            }
        }

        runs.Flush();
        return paragraph;
    }

    private static List<MarginBox>[] Sort(HeadKind kind, PageStyle page)
    {
        var boxes = new List<MarginBox>[] { [], [], [] };
        foreach (var (name, place) in kind == HeadKind.Header ? s_top : s_bottom)
        {
            foreach (var box in page.MarginBoxes)
            {
                if (box.Name == name && box.Content.Count > 0)
                {
                    boxes[place].Add(box);
                }
            }
        }

        return boxes;
    }

    // A lone box is aligned as a paragraph, which an editor understands; several stand at tab stops.
    private static ParagraphFormat FormatOf(List<MarginBox>[] boxes, int filled, PageStyle page)
    {
        var format = ParagraphFormat.WordDefault;
        var first = Array.Find(boxes, b => b.Count > 0) is [var box, ..] ? box : null;
        if (first is not null)
        {
            format = format with { Line = Math.Max(20, Units.Twips(first.Style.LineHeight)), LineRule = LineRule.AtLeast };
        }

        if (filled > 1)
        {
            var width = Units.Twips(page.Size.Width - page.Margin.Left - page.Margin.Right);
            return format with { Tabs = [new TabStop(width / 2, TabKind.Center, false), new TabStop(width, TabKind.Right, false)] };
        }

        return boxes switch
        {
            [_, { Count: > 0 }, _] => format with { Alignment = TextAlignment.Center },
            [_, _, { Count: > 0 }] => format with { Alignment = TextAlignment.Right },
            _ => format,
        };
    }

    private void WriteBox(MarginBox box, SectionPlan plan, RunWriter runs)
    {
        var look = new TextLook(formats.RunOf(box.Style));
        var division = plan.Section.Division;
        var generated = new GeneratedWriter(part, runs);
        foreach (var item in box.Content)
        {
            switch (item)
            {
                case ContentString named when StringOf(named, plan) is { Length: > 0 } value && value == plan.HeadingText:
                    // "STYLEREF 1" names heading 1 in Word of any language.
                    generated.WriteField("STYLEREF 1", value, look, division);
                    break;
                case ContentString named:
                    runs.Text(StringOf(named, plan), look, division);
                    break;
                case ContentPageNumber number:
                    generated.WritePageNumber(number, plan.FirstFolio ?? 1, plan.FolioStyle, look, division, box.Span);
                    break;
                default:
                    generated.Write([item], look, division);
                    break;
            }
        }
    }

    private static string StringOf(ContentString named, SectionPlan plan) => plan.Strings.GetValueOrDefault(named.Name, string.Empty);
}
