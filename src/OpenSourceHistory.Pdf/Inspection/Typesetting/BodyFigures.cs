namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Figures of the lines of a text's body.</summary>
/// <param name="lines">The lines in reading order.</param>
/// <param name="measure">Width of the text in points.</param>
internal sealed class BodyFigures(ValueList<BodyLine> lines, double measure)
{
    private const int FewestUnjustified = 5;
    private const double LooseFactor = 1.5;
    private const double TightSpace = 0.15;
    private const double RuntShare = 0.08;
    private const int MostListed = 10;

    // Title pages and the like tell nothing of widows.
    private const int FewestOnPage = 4;

    // Em. Signs of Chinese stand close: a line that is spread by an eighth is seen, and so is one whose signs run into each other.
    private const double LooseSigns = 0.125;
    private const double TightSigns = -0.02;

    private readonly List<BodyLine> _measured = MeasuredOf(lines);

    /// <summary>Fills in a report; null where no line is justified.</summary>
    /// <param name="report">What is known of the text.</param>
    public TypesettingReport? Report(TypesettingReport report)
    {
        if (_measured.Count == 0)
        {
            return null;
        }

        var isOfSigns = _measured[0].Line.IsOfSigns;
        var natural = isOfSigns ? 0 : NaturalSpace();
        var (loosest, tightest) = isOfSigns ? (LooseSigns, TightSigns) : (LooseFactor * natural, TightSpace);
        var pages = lines.GroupBy(line => line.Line.Page).Where(page => page.Count(line => line.IsMeasured) >= FewestOnPage).ToList();
        return report with
        {
            Lines = _measured.Count,
            Paragraphs = lines.Count(line => line.IsFirst),
            IsOfSigns = isOfSigns,
            NaturalSpace = natural,
            Unevenness = Math.Sqrt(_measured.Average(line => Math.Pow(line.Line.MeanGap - natural, 2))),
            Loose = Share(_measured, line => line.Line.MeanGap > loosest),
            Tight = Share(_measured, line => line.Line.MeanGap < tightest),
            Hyphenated = Share([.. lines.Where(line => !line.IsLast)], line => line.Line.IsHyphenated),
            LongestLadder = LongestLadder(),
            Runts = Runts(),
            HyphenPages = PagesWhere(pages, page => page[^1] is { IsLast: false, Line.IsHyphenated: true }),
            WidowPages = PagesWhere(pages, page => page[0] is { IsLast: true, IsFirst: false, IsFlush: true }),
            OrphanPages = PagesWhere(pages, page => page[^1] is { IsFirst: true, IsLast: false }),
            LoosestLines = ValueList.From(_measured.OrderByDescending(line => line.Line.MeanGap).Take(MostListed)
                .Select(line => new LooseLine(line.Line.Page, line.Line.MeanGap, line.Line.Text))),
        };
    }

    // Lines whose signs give way cannot be compared with those whose word spaces do.
    private static List<BodyLine> MeasuredOf(ValueList<BodyLine> lines) =>
        lines.Where(line => line.IsMeasured).ToLookup(line => line.Line.IsOfSigns).MaxBy(kind => kind.Count())?.ToList() ?? [];

    // Lines that end well before the edge are not justified: their spaces are the face's own.
    private double NaturalSpace()
    {
        List<double> unjustified =
            [.. lines.Where(line => line is { IsLast: true, IsPlain: true, Shortness: > 1, Line.IsOfSigns: false } && line.Line.Spaces.Count > 1).Select(line => line.Line.MeanGap)];
        return Statistics.Median(unjustified.Count >= FewestUnjustified ? unjustified : _measured.Select(line => line.Line.MeanGap));
    }

    private int LongestLadder()
    {
        var (longest, current) = (0, 0);
        foreach (var line in lines)
        {
            current = line is { IsLast: false, Line.IsHyphenated: true } ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private double Runts()
    {
        List<BodyLine> ends = [.. lines.Where(line => line is { IsLast: true, IsFirst: false, IsFlush: true })];
        return ends.Count == 0 ? 0 : Share(ends, line => line.Line.Right - line.Line.Left < RuntShare * measure);
    }

    private static ValueList<int> PagesWhere(IEnumerable<IGrouping<int, BodyLine>> pages, Func<List<BodyLine>, bool> predicate) =>
        ValueList.From(pages.Where(page => predicate([.. page])).Select(page => page.Key));

    private static double Share(List<BodyLine> of, Func<BodyLine, bool> predicate) => of.Count == 0 ? 0 : of.Count(predicate) / (double)of.Count;
}
