using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Cells have their headings: those of a scope, or those that they name.</summary>
internal sealed class TableHeadingsRule() : TagRule("tags.table-heads", "Says each heading cell of a table what it heads?", "Matterhorn 15-003")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Asks(PdfStandard.UA1);

    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) =>
        from table in structure.Elements.Where(e => e.Is("Table"))
        let cells = table.Children.SelectMany(c => c.Is("TR") ? [c] : c.Children).SelectMany(row => row.Children).ToList()
        where !cells.Exists(c => structure.Attributes.Has(c, "Headers"))
        from cell in cells.Where(c => c.Is("TH") && !structure.Attributes.Has(c, "Scope"))
        select ((OpenedElement?)cell, "a heading cell without scope");
}
