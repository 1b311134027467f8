using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>The structure is a document of PDF 2.0, without what that version took away.</summary>
internal sealed class NamespacesRule() : TagRule(
    "tags.namespaces", "Is the structure one document in the namespace of PDF 2.0, without headings that have no level and notes of PDF 1.7?", "ISO 14289-2, 8.2.5.2, 8.2.5.12 and 8.2.5.14")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA2);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) =>
        structure.Elements.Where(e => e.Parent is null && e is not { Type: "Document", Namespace: RoleMap.Newer }).Select(e => ((OpenedElement?)e, $"{e.Tag} as the root, which is no document of PDF 2.0"))
            .Concat(structure.Elements.Where(e => e.Is("H", "Note")).Select(e => ((OpenedElement?)e, $"{e.Type}, which files of PDF/UA-2 do not have")));
}
