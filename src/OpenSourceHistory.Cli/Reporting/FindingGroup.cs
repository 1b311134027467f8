using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Findings of one kind: told by the first of them, with the number and the first places of the others.</summary>
/// <param name="First">The finding told.</param>
/// <param name="More">The others, in order.</param>
internal sealed partial record FindingGroup(Diagnostic First, ValueList<Diagnostic> More)
{
    // So many findings of a kind are read one by one; more hide what else is to be told.
    private const int MostAlike = 5;
    private const int MostPlaces = 3;

    /// <summary>Groups findings: errors behind the others, each group at the place of its first.</summary>
    /// <param name="findings">Findings in order.</param>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Diagnostic> findings) => findings
        .OrderBy(f => f.Severity == Severity.Error)
        .GroupBy(f => Tuple.Create(f.Code, f.Severity, Names().Replace(WithoutNumbers(f.Message), "_")))
        .SelectMany(Split);

    /// <summary>Number and first places of the others; null where there are none.</summary>
    public string? Rest()
    {
        var places = More.Select(PlaceOf).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostPlaces).ToList();
        var count = More.Count.ToString("N0", CultureInfo.InvariantCulture);
        return More.Count == 0 ? null : $"and {count} more like it{(places.Count == 0 ? string.Empty : $": {string.Join(", ", places)}{(More.Count > places.Count ? ", ..." : string.Empty)}")}";
    }

    // The same words are one finding at several places; other names in them are told one by one, while they are few.
    private static IEnumerable<FindingGroup> Split(IEnumerable<Diagnostic> kind)
    {
        var same = kind.GroupBy(f => WithoutNumbers(f.Message), StringComparer.Ordinal).ToList();
        return same.Count > MostAlike
            ? [Group([.. kind])]
            : same.SelectMany(g => g.Count() > MostAlike ? [Group([.. g])] : g.Select(f => new FindingGroup(f, [])));
    }

    private static FindingGroup Group(List<Diagnostic> findings) => new(findings[0], ValueList.From(findings.Skip(1)));

    private static string? PlaceOf(Diagnostic finding) =>
        finding.Path is { } path ? string.Create(CultureInfo.InvariantCulture, $"{path}:{finding.Span.Position.Line}:{finding.Span.Position.Column}") : null;

    private static string WithoutNumbers(string message) => Numbers().Replace(Counts().Replace(message, string.Empty), "0");

    // How often a file has it is no other wording.
    [GeneratedRegex(@" \((?:once|[0-9,]+ times) in this file, here first\)|, here and [0-9,]+ more in this file,| \([0-9,]+ files\)|, and [0-9,]+ more places? like it in this file")]
    private static partial Regex Counts();

    [GeneratedRegex(@"[0-9][0-9.,]*")]
    private static partial Regex Numbers();

    // What is quoted.
    [GeneratedRegex(@"“[^”]*”|'[^']*'")]
    private static partial Regex Names();
}
