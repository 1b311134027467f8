using System.Text.RegularExpressions;

namespace OpenSourceHistory.Pdf.Inspection.Typesetting;

/// <summary>Finds running heads and folios: what recurs at the top or the foot of pages, apart from their text, and numbers that stand there alone.</summary>
/// <param name="pages">The lines of each page.</param>
/// <param name="body">The type of the text's body.</param>
/// <param name="leading">Distance of its lines in points.</param>
internal sealed partial class MarginFinder(ValueList<ValueList<TextLine>> pages, BodyType body, double leading)
{
    private const double SameHeight = 1;
    private const double ApartInLeadings = 1.3;
    private const double NumberApartInLeadings = 1.2;
    private const int FewestPages = 3;
    private const double LeastShare = 0.2;

    /// <summary>The lines, those in the margins marked.</summary>
    public ValueList<ValueList<TextLine>> Mark()
    {
        var (heads, feet) = (Recurring(isTop: true), Recurring(isTop: false));
        var usualTop = pages.Select(page => page.FirstOrDefault(line => !IsIn(line, heads))).Where(line => line is not null)
            .CountBy(line => Math.Round(line!.Baseline)).OrderByDescending(count => count.Value).Select(count => count.Key).FirstOrDefault();
        return ValueList.From(pages.Select(page => Mark(page, heads, feet, usualTop)));
    }

    private ValueList<TextLine> Mark(ValueList<TextLine> page, List<double> heads, List<double> feet, double usualTop)
    {
        if (page.Count == 0)
        {
            return page;
        }

        var (top, bottom) = (IsIn(page[0], heads) || IsNumber(page, page[0]), IsIn(page[^1], feet) || IsNumber(page, page[^1]));
        return ValueList.From(page.Select(line => line with
        {
            IsMargin = (top && (IsBeside(line, page[0]) || line.Baseline < usualTop - (0.6 * leading))) || (bottom && IsBeside(line, page[^1])),
        }));
    }

    private List<double> Recurring(bool isTop)
    {
        var distances = new List<(double Height, double Distance)>();
        foreach (var page in pages.Where(page => page.Count > 2))
        {
            var end = isTop ? page[0] : page[^1];
            if ((isTop ? page.FirstOrDefault(line => !IsBeside(line, end)) : page.LastOrDefault(line => !IsBeside(line, end))) is { } next)
            {
                distances.Add((end.Baseline, Math.Abs(next.Baseline - end.Baseline)));
            }
        }

        var most = Math.Max(FewestPages, LeastShare * pages.Count);
        return [.. distances.Select(d => Math.Round(d.Height)).Distinct().Where(height =>
            distances.FindAll(d => Math.Abs(d.Height - height) <= SameHeight + 0.5) is var near && near.Count >= most
            && Statistics.Median(near.Select(d => d.Distance)) > ApartInLeadings * leading)];
    }

    private bool IsNumber(ValueList<TextLine> page, TextLine end) => page.Count > 2 && Folio().IsMatch(end.Text)
        && page.Where(line => !IsBeside(line, end)).Select(line => Math.Abs(line.Baseline - end.Baseline)).DefaultIfEmpty(0).Min() > NumberApartInLeadings * leading;

    private bool IsBeside(TextLine line, TextLine other) => Math.Abs(line.Baseline - other.Baseline) < 0.3 * body.Size;

    private static bool IsIn(TextLine line, List<double> heights) => heights.Exists(height => Math.Abs(line.Baseline - height) <= SameHeight);

    [GeneratedRegex(@"^[\s\-–—·]*[0-9ivxlcIVXLC]{1,6}[\s\-–—·]*$")]
    private static partial Regex Folio();
}
