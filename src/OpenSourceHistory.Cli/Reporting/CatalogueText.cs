using System.Globalization;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Catalogues;
using Spectre.Console;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>The report on a catalogue for people: a row for each book.</summary>
internal static class CatalogueText
{
    /// <summary>Writes what was found in the catalogue itself, the table of its books, and a line that sums it up.</summary>
    /// <param name="report">What was found and made.</param>
    /// <param name="console">Where to write.</param>
    public static void Write(CatalogueReport report, ConsoleStreams console)
    {
        TextReport.Write(report.Findings, console);
        if (report.Books.Count > 0)
        {
            ScreenTable.Write(
                console,
                ["Book", "Outcome", "Files", "Errors", "Warnings"],
                report.Books.Select(b => (string[])[b.Book, OutcomeOf(b.Report), Number(FilesOf(b.Report)), Number(Count(b.Report, Severity.Error)), Number(Count(b.Report, Severity.Warning))]));
        }

        var (unchanged, failed) = (report.Books.Count(b => b.Report.Unchanged.Count > 0), report.Books.Count(b => b.Report.Outcome != BuildOutcome.Done));
        var shared = report.Books.Count(b => b.Report.BuiltBy is not null);
        var fromCache = report.Worker is null ? string.Empty : $"{Number(shared)} from the cache, ";
        console.Error.WriteLine(
            $"{Number(report.Books.Count)} books: {Number(report.Books.Count - unchanged - shared - failed)} built, {fromCache}{Number(unchanged)} as they were, {Number(failed)} failed");
    }

    /// <summary>What became of a book, in a word or two.</summary>
    /// <param name="report">What was found and written.</param>
    public static string OutcomeOf(BuildReport report) => report switch
    {
        { Unchanged.Count: > 0 } => "as it was",
        { BuiltBy: not null } => "from the cache",
        { Outcome: BuildOutcome.Done } => "built",
        { Outcome: BuildOutcome.InternalFault } => "fault of osh",
        { Written.Count: > 0 } => "FAILED in part",
        _ => "FAILED",
    };

    private static int FilesOf(BuildReport report) => report.Written.Count + report.Unchanged.Count;

    private static int Count(BuildReport report, Severity severity) => report.Diagnostics.Count(d => d.Severity == severity);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
