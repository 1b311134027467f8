using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Blocks;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Sections;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes <c>document.xml</c>. A section's properties stand in its last paragraph, so elements are written one behind.</summary>
/// <param name="part">The part.</param>
/// <param name="sections">Writes section properties.</param>
internal sealed class BodyWriter(PartBuilder part, SectionWriter sections)
{
    /// <summary>Writes all sections.</summary>
    /// <param name="target">Where they go.</param>
    public void Write(PackagePart target) => target.Write(Write);

    private void Write(Stream output)
    {
        var plans = part.Plan.Sections;
        var blocks = new BlockWriter(part);
        using var writer = OpenXmlWriter.Create(output);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new W.Document(), RootElements.Attributes, RootElements.Namespaces);
        writer.WriteStartElement(new W.Body());
        for (var i = 0; i < plans.Count; i++)
        {
            WriteSection(writer, blocks, plans[i], isLast: i == plans.Count - 1);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteSection(OpenXmlWriter writer, BlockWriter blocks, SectionPlan plan, bool isLast)
    {
        part.TextArea = FlowPage.TextAreaOf(plan.Recto);
        OpenXmlElement? held = null;
        foreach (var block in blocks.Make(ItemsOf(plan)))
        {
            if (held is not null)
            {
                writer.WriteElement(held);
            }

            held = block;
        }

        if (isLast)
        {
            if (held is not null)
            {
                writer.WriteElement(held);
            }

            if (held is not W.Paragraph)
            {
                writer.WriteElement(EndParagraph());
            }

            writer.WriteElement(sections.Make(plan));
            return;
        }

        if (held is not null and not W.Paragraph)
        {
            writer.WriteElement(held);
        }

        var last = held as W.Paragraph ?? EndParagraph();
        (last.ParagraphProperties ??= new W.ParagraphProperties()).SectionProperties = sections.Make(plan);
        writer.WriteElement(last);
    }

    // LibreOffice does not move text to the foot of a page: room above the first paragraph does, nearly, and Word closes what is left.
    private ValueList<FlowItem> ItemsOf(SectionPlan plan)
    {
        var items = plan.Section.Items;
        if (!plan.StandsAtFoot || items is not [FlowParagraph first, ..])
        {
            return items;
        }

        var format = first.Format with { Before = first.Format.Before + FootRoom.Above(items, part.TextArea) };
        return ValueList.From<FlowItem>([first with { Format = format }, .. items.Skip(1)]);
    }

    // As low as Word allows, so that it makes no page of its own.
    private static W.Paragraph EndParagraph() => new(new W.ParagraphProperties(
        new W.SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = W.LineSpacingRuleValues.Exact }));
}
