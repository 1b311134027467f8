using System.Globalization;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Publishing.Preflight;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The answers to a receiver's rules as a table: those that are broken or not known first with what was found.</summary>
internal static class PreflightTable
{
    // Who mends these runs it again.
    private const int MostPlaces = 3;

    /// <summary>Writes the table and a line that sums it up.</summary>
    /// <param name="report">The answers.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(PreflightReport report, ConsoleStreams console)
    {
        ScreenTable.Write(
            console,
            ["Result", "Rule", "Places", "Found or asked", "Source"],
            report.Rules.Where(r => r.Outcome != RuleOutcome.NotApplicable).OrderBy(r => Order(r.Outcome)).Select(CellsOf));
        console.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.File} for {report.Receiver}: {report.Count(RuleOutcome.Passed)} passed, {report.Count(RuleOutcome.Failed)} failed, {(report.Count(RuleOutcome.Advised) is > 0 and var advised ? $"{advised} against advice, " : string.Empty)}{report.Count(RuleOutcome.Unknown)} cannot be told"));
    }

    private static string[] CellsOf(RuleResult rule) =>
        [NameOf(rule.Outcome), rule.Name, rule.Pages.Count > 0 ? PageNumbers.Of(rule.Pages) : PlacesOf(rule), rule.Found.Length > 0 ? FoundOf(rule) : rule.Question, rule.Source];

    private static string PlacesOf(RuleResult rule) => string.Join(", ", rule.Places.Take(MostPlaces)) + (rule.Places.Count > MostPlaces ? ", …" : string.Empty);

    private static string FoundOf(RuleResult rule) => rule.Hint.Length > 0 ? $"{rule.Found}. {rule.Hint}" : rule.Found;

    private static int Order(RuleOutcome outcome) => outcome switch { RuleOutcome.Failed => 0, RuleOutcome.Advised => 1, RuleOutcome.Unknown => 2, _ => 3 };

    private static string NameOf(RuleOutcome outcome) => outcome switch { RuleOutcome.Failed => "FAILED", RuleOutcome.Advised => "advised", RuleOutcome.Unknown => "unknown", _ => "passed" };
}
