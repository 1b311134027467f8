using System.Globalization;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Publishing.Preflight;
using Spectre.Console;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The answers to a receiver's rules as a table: those that are broken or not known first with what was found. Without lines where it is piped.</summary>
internal static class PreflightTable
{
    // Nothing is wrapped that another program reads.
    private const int WidthWhenPiped = 1000;

    /// <summary>Writes the table and a line that sums it up.</summary>
    /// <param name="report">The answers.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(PreflightReport report, ConsoleStreams console)
    {
        var isPiped = Console.IsOutputRedirected;
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(console.Output),
            Ansi = isPiped ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = console.HasColor && !isPiped ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (isPiped)
        {
            screen.Profile.Width = WidthWhenPiped;
        }

        var table = new Table { Border = isPiped ? TableBorder.None : TableBorder.Rounded, ShowHeaders = !isPiped };
        table.AddColumns("Result", "Rule", "Pages", "Found or asked", "Source");
        foreach (var rule in report.Rules.Where(r => r.Outcome != RuleOutcome.NotApplicable).OrderBy(r => Order(r.Outcome)))
        {
            table.AddRow([.. CellsOf(rule).Select(c => Markup.Escape(TerminalText.Of(c)))]);
        }

        screen.Write(table);
        console.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.File} for {report.Receiver}: {report.Count(RuleOutcome.Passed)} passed, {report.Count(RuleOutcome.Failed)} failed, {report.Count(RuleOutcome.Unknown)} cannot be told"));
    }

    private static string[] CellsOf(RuleResult rule) =>
        [NameOf(rule.Outcome), rule.Name, PageNumbers.Of(rule.Pages), rule.Found.Length > 0 ? rule.Found : rule.Question, rule.Source];

    private static int Order(RuleOutcome outcome) => outcome switch { RuleOutcome.Failed => 0, RuleOutcome.Unknown => 1, _ => 2 };

    private static string NameOf(RuleOutcome outcome) => outcome switch { RuleOutcome.Failed => "FAILED", RuleOutcome.Unknown => "unknown", _ => "passed" };
}
