using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Makes rows of a paragraph's lines.</summary>
/// <param name="X">From the left edge of the text block to the measure.</param>
/// <param name="Style">Style of the paragraph.</param>
/// <param name="Grid">Height of lines that stand on the baseline grid; zero where none does.</param>
internal sealed record LineRows(Length X, ComputedStyle Style, Length Grid)
{
    // Heights that differ by less than this are the same line-height after rounding.
    private static readonly Length s_same = Length.FromPoints(0.01);

    /// <summary>The notes called in the paragraph, each with those that it calls itself.</summary>
    public required IReadOnlyDictionary<Note, ValueList<SetNote>> Notes { get; init; }

    /// <summary>What inline nodes of the paragraph tell their page, by reference; nodes that tell nothing are left out.</summary>
    public required IReadOnlyDictionary<Node, GalleyAnchor> Anchors { get; init; }

    /// <summary>The one link that each line is from end to end; null where lines have links of their own.</summary>
    public LinkArea? Link { get; init; }

    /// <summary>The rows.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public ValueList<GalleyRow> RowsOf(SetParagraph paragraph)
    {
        var rows = new GalleyRow[paragraph.Lines.Count];
        var isOnGrid = Grid > Length.Zero;
        for (var i = 0; i < rows.Length; i++)
        {
            var line = paragraph.Lines[i];

            // Behind a line that something makes higher, a paragraph keeps its leading; what follows it comes back to the grid.
            isOnGrid &= line.Height - Grid < s_same && Grid - line.Height < s_same;
            rows[i] = new GalleyRow
            {
                Height = line.Height,
                X = X,
                Baseline = line.Baseline,
                Matter = new LineMatter(paragraph, i) { IsOneLink = Link is not null },
                Links = Link is null ? [] : [Link with { Area = Link.Area with { Height = line.Height } }],
                Notes = NotesOf(line),
                Anchors = AnchorsOf(line),
                BreakCost = CostBefore(paragraph.Lines, i),
                IsOnGrid = isOnGrid,
                EndsInHyphen = line.EndsInHyphen,
                HyphenLimit = line.HyphenLimit,
                Span = line.Span,
            };
        }

        Hold(rows);
        return ValueList.Create<GalleyRow>(rows);
    }

    // A paragraph stays whole as far as the last call of a note that it stands with.
    private static void Hold(GalleyRow[] rows)
    {
        for (var last = Array.FindLastIndex(rows, row => row.Notes.Any(note => note.HoldsParagraph)); last > 0; last--)
        {
            rows[last] = rows[last] with { BreakCost = Math.Max(BreakCosts.Avoid, rows[last].BreakCost) };
        }
    }

    private long CostBefore(ValueList<LineBox> lines, int index)
    {
        if (index == 0)
        {
            return 0;
        }

        if (lines[index - 1].KeepWithNext)
        {
            return BreakCosts.Torn;
        }

        return index < Style.Orphans || lines.Count - index < Style.Widows ? BreakCosts.WidowOrOrphan : 0;
    }

    private ValueList<SetNote> NotesOf(LineBox line)
    {
        if (line.Notes.Count == 0)
        {
            return [];
        }

        var notes = new List<SetNote>();
        foreach (var note in line.Notes)
        {
            notes.AddRange(Notes.GetValueOrDefault(note, []));
        }

        return ValueList.From(notes);
    }

    private ValueList<GalleyAnchor> AnchorsOf(LineBox line)
    {
        if (line.Anchors.Count + line.Notes.Count == 0)
        {
            return [];
        }

        var anchors = new List<GalleyAnchor>();
        foreach (var node in line.Anchors)
        {
            if (Anchors.TryGetValue(node, out var anchor))
            {
                anchors.Add(anchor);
            }
        }

        foreach (var note in line.Notes)
        {
            anchors.Add(GalleyAnchor.OfCall(note));
        }

        return ValueList.From(anchors);
    }
}
