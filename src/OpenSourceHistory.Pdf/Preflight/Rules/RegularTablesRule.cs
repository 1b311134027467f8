using OpenSourceHistory.Pdf.Preflight.Structure;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>Tables are regular.</summary>
internal sealed class RegularTablesRule() : TagRule("tags.regular-tables", "Are the cells of each table in rows and columns?", "ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4; ISO 14289-2, 8.2.5.26")
{
    /// <inheritdoc/>
    protected override IEnumerable<(OpenedElement? Element, string Fault)> FaultsIn(OpenedStructure structure)
    {
        var needsBody = !structure.HasNamespaces;
        return structure.Elements.Where(e => e.Is("Table"))
            .Select(table => ((OpenedElement?)table, Fault: FaultOfParts(table, needsBody) ?? TaggedTable.FaultOf(table, structure.Attributes)))
            .Where(t => t.Fault is not null)
            .Select(t => (t.Item1, t.Fault!));
    }

    // Table 337: a caption stands first or last, and there is one head and one foot at most, with a body, which PDF 2.0 does without.
    private static string? FaultOfParts(OpenedElement table, bool needsBody)
    {
        var parts = table.Children;
        return parts.Count(c => c.Is("THead")) > 1 || parts.Count(c => c.Is("TFoot")) > 1 ? "a table with two heads or feet"
            : needsBody && parts.Exists(c => c.Is("THead", "TFoot")) && !parts.Exists(c => c.Is("TBody")) ? "a table with a head or foot and no body"
            : parts.Count(c => c.Is("Caption")) > 1 || parts.Skip(1).SkipLast(1).Any(c => c.Is("Caption")) ? "a caption in the middle of a table"
            : null;
    }
}
