namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>Pages from one to another that a list of places names together.</summary>
/// <param name="First">The first page.</param>
/// <param name="Last">The last page; the first itself for a single one.</param>
/// <param name="Place">The place on the first page.</param>
/// <param name="LastId">Id of the node on the last page.</param>
internal sealed record PageRange(PageFolio First, PageFolio Last, Locator Place, string LastId)
{
    // Fewer pages that follow each other by chance are named one by one (41, 42).
    private const int LeastJoined = 3;

    /// <summary>
    /// Joins ranges that overlap, and those on at least three pages that follow each other, into one (41–43); sorts them by page. Main places are
    /// joined with each other only; other places on their pages are left out.
    /// </summary>
    /// <param name="ranges">The ranges.</param>
    public static List<PageRange> Join(IReadOnlyList<PageRange> ranges)
    {
        var main = JoinAlike(ranges.Where(r => r.Place.IsMain));
        var other = JoinAlike(ranges.Where(r => !r.Place.IsMain && !main.Exists(m => m.Holds(r))));
        return [.. main.Concat(other).OrderBy(r => r.First.Page).ThenBy(r => r.Last.Page).ThenBy(r => !r.Place.IsMain)];
    }

    /// <summary>True where a page of a note is among them, and the note is no more to the point.</summary>
    /// <param name="folio">The page.</param>
    /// <param name="isMain">True for a main place.</param>
    public bool Holds(PageFolio folio, bool isMain) => folio.Page >= First.Page && folio.Page <= Last.Page && (Place.IsMain || !isMain);

    private bool Holds(PageRange other) => other.First.Page >= First.Page && other.Last.Page <= Last.Page;

    private static List<PageRange> JoinAlike(IEnumerable<PageRange> ranges)
    {
        var merged = new List<PageRange>();
        foreach (var range in ranges.OrderBy(r => r.First.Page))
        {
            if (merged.Count > 0 && range.First.Page <= merged[^1].Last.Page)
            {
                merged[^1] = range.Last.Page > merged[^1].Last.Page ? merged[^1].UpTo(range) : merged[^1];
            }
            else
            {
                merged.Add(range);
            }
        }

        return JoinNeighbours(merged);
    }

    private static List<PageRange> JoinNeighbours(List<PageRange> ranges)
    {
        var joined = new List<PageRange>();
        for (var start = 0; start < ranges.Count;)
        {
            var end = start + 1;
            while (end < ranges.Count && ranges[end - 1].Last.IsFollowedBy(ranges[end].First))
            {
                end++;
            }

            if (ranges[end - 1].Last.Page - ranges[start].First.Page + 1 >= LeastJoined)
            {
                joined.Add(ranges[start].UpTo(ranges[end - 1]));
            }
            else
            {
                joined.AddRange(ranges[start..end]);
            }

            start = end;
        }

        return joined;
    }

    private PageRange UpTo(PageRange other) => this with { Last = other.Last, LastId = other.LastId };
}
