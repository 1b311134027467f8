using OpenSourceHistory.Publishing.Catalogues;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A line for each book of a catalogue that is done, with what was found in it.</summary>
/// <param name="console">Where to write.</param>
internal sealed class CatalogueProgress(ConsoleStreams console) : IProgress<BookResult>
{
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public void Report(BookResult value)
    {
        lock (_gate)
        {
            console.Error.WriteLine($"{TerminalText.Of(value.Book)}: {CatalogueText.OutcomeOf(value.Report)}");
            TextReport.Write(value.Report.Diagnostics, console);
        }
    }
}
