namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>Cuts a row of items where columns or pages of another type begin or end.</summary>
internal static class SectionCutter
{
    /// <summary>The parts, each of one kind of page and columns; none is empty but that of an empty row.</summary>
    /// <param name="stretches">What is set otherwise, inner stretches before those around them.</param>
    /// <param name="count">Count of the items.</param>
    /// <param name="page">Pages of what is in no stretch.</param>
    public static List<SectionPart> Cut(IReadOnlyList<ItemStretch> stretches, int count, FlowPage page)
    {
        var parts = new List<SectionPart>();
        var start = 0;
        foreach (var end in stretches.SelectMany(s => (int[])[s.Start, s.End]).Append(count).Where(e => e > 0).Distinct().Order())
        {
            Add(parts, PartOf(stretches, start, end, page));
            start = end;
        }

        return parts.Count > 0 ? parts : [PartOf([], 0, 0, page)];
    }

    private static SectionPart PartOf(IReadOnlyList<ItemStretch> stretches, int start, int end, FlowPage page) => new(
        start,
        end,
        stretches.FirstOrDefault(s => s.Columns is not null && s.Holds(start, end)).Columns ?? FlowColumns.One,
        stretches.FirstOrDefault(s => s.Page is not null && s.Holds(start, end)).Page ?? page);

    // Neighbours on pages of one type share them; what is turned has a page of its own.
    private static void Add(List<SectionPart> parts, SectionPart part)
    {
        var isAlike = parts is [.., var last] && last.Page == part.Page && last.Columns == FlowColumns.One && part.Columns == FlowColumns.One && !part.Page.IsTurned;
        if (isAlike)
        {
            parts[^1] = part with { Start = parts[^1].Start };
        }
        else
        {
            parts.Add(part);
        }
    }
}
