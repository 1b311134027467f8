using System.Globalization;

namespace OpenSourceHistory.Core.Diagnostics;

/// <summary>Sums up findings of one kind: each kind is told once a file, at its first place, with the number of the others.</summary>
public static class FindingSums
{
    /// <summary>Sums up.</summary>
    /// <param name="findings">Findings in any order; those without a <see cref="Diagnostic.Kind"/> stay as they are.</param>
    public static ValueList<Diagnostic> Of(IEnumerable<Diagnostic> findings)
    {
        var sums = new List<Diagnostic>();
        var kinds = new Dictionary<Tuple<string, string, string?>, HashSet<Diagnostic>>();
        foreach (var finding in findings)
        {
            if (finding.Kind is not { } kind)
            {
                sums.Add(finding);
            }
            else if (kinds.TryGetValue(Tuple.Create(finding.Code, kind, finding.Path), out var others))
            {
                others.Add(finding);
            }
            else
            {
                kinds.Add(Tuple.Create(finding.Code, kind, finding.Path), [finding]);
            }
        }

        sums.AddRange(kinds.Values.Select(Sum));
        return ValueList.From(sums);
    }

    private static Diagnostic Sum(HashSet<Diagnostic> findings)
    {
        var first = findings.OrderBy(f => f.Span.Start).ThenBy(f => f.Message, StringComparer.Ordinal).First();
        var more = (findings.Count - 1).ToString("N0", CultureInfo.InvariantCulture);
        return findings.Count == 1 ? first : first with { Message = $"{first.Message}, and {more} more {(findings.Count == 2 ? "place" : "places")} like it in this file ({first.Kind})" };
    }
}
