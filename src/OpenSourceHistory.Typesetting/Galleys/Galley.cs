namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Set matter before it is cut into pages: rows from top to bottom and the boxes around them.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Decorations">Boxes by first row, outer before inner.</param>
internal sealed record Galley(ValueList<GalleyRow> Rows, ValueList<BoxDecoration> Decorations)
{
    /// <summary>What the author is to be told of it.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Height of all rows with the space between them, the space above the first not counted.</summary>
    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            for (var i = 0; i < Rows.Count; i++)
            {
                sum += Rows[i].Height + (i == 0 ? Length.Zero : Rows[i].SpaceBefore);
            }

            return sum;
        }
    }

    /// <summary>Galleys one below the other.</summary>
    /// <param name="galleys">The galleys in order.</param>
    public static Galley Join(IReadOnlyList<Galley> galleys)
    {
        var rows = new List<GalleyRow>();
        var decorations = new List<BoxDecoration>();
        var findings = new List<Diagnostic>();
        foreach (var galley in galleys)
        {
            var offset = rows.Count;
            rows.AddRange(galley.Rows);
            findings.AddRange(galley.Findings);
            foreach (var box in galley.Decorations)
            {
                decorations.Add(box with { FirstRow = box.FirstRow + offset, LastRow = box.LastRow + offset });
            }
        }

        return new Galley(ValueList.From(rows), ValueList.From(decorations)) { Findings = ValueList.From(findings) };
    }
}
