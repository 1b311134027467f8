using OpenSourceHistory.Pdf.Inspection.Typesetting;
using static System.FormattableString;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>What was measured of several texts' setting, as a table in Markdown.</summary>
internal sealed class TypesettingTable
{
    private readonly List<string> _lines =
    [
        "| file | type | measure | pages | lines | unevenness | loose | hyphenated | ladder | runts | page hyphens | widows, orphans |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ];

    /// <summary>Adds a row.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="report">What was measured of it.</param>
    public void Add(string name, TypesettingReport report) => _lines.Add(
        Invariant($"| {name} | {report.Family} {report.Size:0.##}/{report.Leading:0.##} | {report.Measure:0.#} pt | {report.Pages} | {report.Lines} ")
        + Invariant($"| {report.Unevenness:0.0000} em | {report.Loose:0.0%} | {report.Hyphenated:0.0%} | {report.LongestLadder} | {report.Runts:0.0%} ")
        + Invariant($"| {report.HyphenPages.Count} | {report.WidowPages.Count + report.OrphanPages.Count} |"));

    /// <summary>The table's lines; none without a row.</summary>
    public ValueList<string> ToLines() => _lines.Count > 2 ? ValueList.From(_lines) : [];
}
