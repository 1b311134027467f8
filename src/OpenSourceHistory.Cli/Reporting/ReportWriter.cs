using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Reports a run in the form that is asked for.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">What was found and written.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="isJson">True for JSON, false for people.</param>
    /// <param name="console">Where to write.</param>
    /// <returns>The exit code.</returns>
    public static int Write(BuildReport report, BuildRequest request, bool isJson, ConsoleStreams console)
    {
        if (isJson)
        {
            JsonReport.Write(report, console.Output);
        }
        else
        {
            TextReport.Write(report, request, console);
        }

        return (int)report.Outcome;
    }
}
