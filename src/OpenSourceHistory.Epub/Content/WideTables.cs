using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Content;

/// <summary>Finds the tables that phones cannot show whole.</summary>
/// <param name="styled">The book.</param>
internal sealed class WideTables(StyledBook styled) : BookWalker
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The tables of a division that are too wide, each at its place.</summary>
    /// <param name="division">The division.</param>
    /// <param name="styled">The book.</param>
    public static ValueList<Diagnostic> In(Division division, StyledBook styled)
    {
        var walker = new WideTables(styled);
        walker.Visit(division);
        return ValueList.From(walker._findings);
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Table table && TableWidth.IsTooWide(table, styled))
        {
            _findings.Add(new Diagnostic(
                EpubCodes.WideTable,
                Severity.Warning,
                table.Span,
                $"The table of {table.Columns.Count} columns is too wide for a phone; readers must move it to see the rest",
                ["Cut it in two, or turn its rows into columns"]));
        }

        VisitChildren(node);
    }
}
