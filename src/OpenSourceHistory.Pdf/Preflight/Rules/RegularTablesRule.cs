using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Tables are regular.</summary>
internal sealed class RegularTablesRule() : TagRule("tags.regular-tables", "Are the cells of each table in rows and columns?", "ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure) =>
        from table in structure.Elements.Where(e => e.Is("Table"))
        let fault = FaultOfParts(table) ?? TaggedTable.FaultOf(table, structure.Attributes)
        where fault is not null
        select ((OpenedElement?)table, fault);

    // Table 337: a caption stands first or last, and there is one head and one foot at most, with a body.
    private static string? FaultOfParts(OpenedElement table)
    {
        var parts = table.Children;
        return parts.Count(c => c.Is("THead")) > 1 || parts.Count(c => c.Is("TFoot")) > 1 ? "a table with two heads or feet"
            : parts.Exists(c => c.Is("THead", "TFoot")) && !parts.Exists(c => c.Is("TBody")) ? "a table with a head or foot and no body"
            : parts.Count(c => c.Is("Caption")) > 1 || parts.Skip(1).SkipLast(1).Any(c => c.Is("Caption")) ? "a caption in the middle of a table"
            : null;
    }
}
