using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Tables;

namespace OpenSourceHistory.Docx.Document;

/// <summary>Writes paragraphs, tables and contents of one part.</summary>
/// <param name="context">The file.</param>
/// <param name="relations">Relationships of the part.</param>
internal sealed class BlockWriter(DocumentContext context, PartRelations relations)
{
    private readonly ParagraphWriter _paragraphs = new(context, relations);

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
        FlowTable table => new TableWriter(this).Make(table),
        FlowContents contents => new ContentsWriter(context, _paragraphs).Make(contents),
        _ => throw new InvalidOperationException($"Unknown flow item {item.GetType().Name}"),
    };
}
