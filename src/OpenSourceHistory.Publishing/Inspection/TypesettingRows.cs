using System.Globalization;
using OpenSourceHistory.Pdf.Inspection.Typesetting;
using static System.FormattableString;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>What was measured of a text's setting, as lines.</summary>
internal static class TypesettingRows
{
    /// <summary>The lines.</summary>
    /// <param name="report">What was measured.</param>
    public static ValueList<SummaryRow> Of(TypesettingReport report)
    {
        var rows = new RowList()
            .Add("body", Invariant($"{report.Family} {report.Size:0.##}/{report.Leading:0.##} pt, measure {report.Measure:0.#} pt"))
            .Add("pages", report.Pages)
            .Add("paragraphs", report.Paragraphs)
            .Add("lines", Invariant($"{report.Lines} justified"))
            .Add(report.IsOfSigns ? "between signs" : "word space", Invariant($"{report.NaturalSpace:0.000} em"))
            .Add("unevenness", Invariant($"{report.Unevenness:0.0000} em (root mean square)"))
            .Add("loose lines", Invariant($"{report.Loose:0.0%} wider than {(report.IsOfSigns ? "0.125 em" : "150 %")}"))
            .Add("tight lines", Invariant($"{report.Tight:0.0%} narrower than {(report.IsOfSigns ? "the signs" : "0.15 em")}"))
            .Add("hyphenated", Invariant($"{report.Hyphenated:0.0%}, at most {report.LongestLadder} in a row"))
            .Add("runts", Invariant($"{report.Runts:0.0%}"))
            .Add("page hyphens", Pages(report.HyphenPages))
            .Add("widows", Pages(report.WidowPages))
            .Add("orphans", Pages(report.OrphanPages));
        foreach (var line in report.LoosestLines)
        {
            rows.Add("loosest", Invariant($"{line.Space:0.000} em, page {line.Page}: {line.Text}"));
        }

        return rows.ToList();
    }

    private static string Pages(ValueList<int> pages) =>
        pages.Count == 0 ? "none" : Invariant($"{pages.Count}: pages {string.Join(", ", pages.Select(page => page.ToString(CultureInfo.InvariantCulture)))}");
}
