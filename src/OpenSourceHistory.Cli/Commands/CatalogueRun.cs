using System.Text;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Builds the books of a catalogue and reports them: each as it is done, all in a table, and in a file for programs where one is asked for.</summary>
/// <param name="builder">Builds them.</param>
/// <param name="console">Where it writes.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class CatalogueRun(CatalogueBuilder builder, ConsoleStreams console, IWorkspace workspace)
{
    /// <summary>Builds once.</summary>
    /// <param name="isJson">True for a report in JSON in the place of that for people.</param>
    /// <param name="file">Where a report in JSON is written besides, or null.</param>
    /// <returns>The exit code.</returns>
    public int Once(bool isJson, string? file)
    {
        var report = builder.Build(isJson ? null : new CatalogueProgress(console));
        if (isJson)
        {
            console.Output.WriteLine(CatalogueJson.Of(report));
        }
        else
        {
            CatalogueText.Write(report, console);
        }

        return file is null || Keep(file, CatalogueJson.Of(report)) ? (int)report.Outcome : (int)BuildOutcome.Faulty;
    }

    private bool Keep(string file, string report)
    {
        try
        {
            workspace.Replace(file, stream => stream.Write(Encoding.UTF8.GetBytes(report + "\n")));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"osh: the report cannot be written to {TerminalText.Of(file)}: {FaultText.Of(e)}");
            return false;
        }
    }
}
