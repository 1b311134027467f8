using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Headings are an outline.</summary>
internal sealed class OrderedHeadingsRule() : TagRule("tags.headings", "Do headings begin at the first level, and is none skipped?", "Matterhorn 14-002, 14-003, 14-006, 14-007")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA1);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        var last = 0;
        foreach (var element in structure.Elements.Where(e => e.HeadingLevel > 0))
        {
            if (element.HeadingLevel > last + 1)
            {
                yield return (element, last == 0 ? $"{element.Type} as the first heading" : $"{element.Type} behind H{last}");
            }

            last = element.HeadingLevel;
        }

        foreach (var element in structure.Elements.Where(e => e.Is("H")))
        {
            if (last > 0)
            {
                yield return (element, "headings with a level and without");
            }
            else if (element.Parent?.Children.Count(c => c.Is("H")) > 1)
            {
                yield return (element, "two headings of one section");
            }
        }
    }
}
