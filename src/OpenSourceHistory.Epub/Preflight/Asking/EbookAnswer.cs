using OpenSourceHistory.Core.Receivers;

namespace OpenSourceHistory.Epub.Preflight.Asking;

/// <summary>The answer to a rule's question.</summary>
/// <param name="Outcome">How it is answered.</param>
/// <param name="Places">The places that it is about; empty where it is about the file.</param>
/// <param name="Found">What was found, in a few words.</param>
internal sealed record EbookAnswer(RuleOutcome Outcome, ValueList<string> Places, string Found)
{
    // Who has to mend more than these asks again.
    private const int MostPlaces = 20;

    /// <summary>The rule is about nothing that the file has, or nobody asks.</summary>
    public static EbookAnswer NotApplicable { get; } = new(RuleOutcome.NotApplicable, [], string.Empty);

    /// <summary>Without a package document nothing else can be found.</summary>
    public static EbookAnswer NoPackage { get; } = new(RuleOutcome.Unknown, [], "there is no package document that can be read");

    /// <summary>The rule is kept where there are no faults; else the first is told, and the places of all.</summary>
    /// <param name="faults">Places and what was found there.</param>
    public static EbookAnswer Of(IEnumerable<(string Place, string What)> faults)
    {
        var all = faults.Take(MostPlaces + 1).ToList();
        return all.Count == 0
            ? new EbookAnswer(RuleOutcome.Passed, [], string.Empty)
            : new EbookAnswer(RuleOutcome.Failed, ValueList.From(all.Take(MostPlaces).Select(f => f.Place).Where(p => p.Length > 0).Distinct()), all[0].What);
    }

    /// <summary>The rule is kept where there is no fault.</summary>
    /// <param name="place">The fault's place.</param>
    /// <param name="what">The fault, or null.</param>
    public static EbookAnswer Of(string place, string? what) => Of(what is null ? [] : [(place, what)]);
}
