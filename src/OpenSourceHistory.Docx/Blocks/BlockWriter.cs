using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Flow;

namespace OpenSourceHistory.Docx.Blocks;

/// <summary>Writes paragraphs, tables and contents of one part.</summary>
/// <param name="part">The part.</param>
internal sealed class BlockWriter(PartBuilder part)
{
    private readonly ParagraphWriter _paragraphs = new(part);

    /// <summary>Makes the elements for flow items, one each.</summary>
    public IEnumerable<OpenXmlElement> Make(ValueList<FlowItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return Make(items[i]);
        }
    }

    private OpenXmlElement Make(FlowItem item) => item switch
    {
        FlowParagraph paragraph => _paragraphs.Make(paragraph),
        FlowTable table => new TableWriter(this, part.Plan.Table).Make(table),
        FlowContents contents => new ContentsWriter(part, _paragraphs).Make(contents),
        _ => throw new InvalidOperationException($"Unknown flow item {item.GetType().Name}"),
    };
}
