using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Inspection;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh inspect</c>.</summary>
internal static class InspectCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var file = new Argument<string>("FILE") { Description = "A PDF, DOCX or EPUB file" };
        var command = new Command("inspect", "Tell what is in a finished file: pages, boxes, fonts, notes, words, metadata") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, console, workspace));
        return command;
    }

    private static int Run(string path, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(path))
        {
            console.Error.WriteLine($"osh: there is no file at '{TerminalText.Of(path)}'");
            return (int)BuildOutcome.WrongUsage;
        }

        var summary = FileInspector.Inspect(path, workspace);
        foreach (var row in summary.Value)
        {
            console.Output.WriteLine(row.Label.PadRight(16) + TerminalText.Of(row.Value));
        }

        TextReport.Write(summary.Findings, console);
        return summary.HasErrors ? (int)BuildOutcome.Faulty : 0;
    }
}
