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
        var file = FileArgument("A PDF, DOCX or EPUB file");
        var command = new Command("inspect", "Tell what is in a finished file: pages, boxes, fonts, notes, words, metadata") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, InspectionView.Summary, console, workspace));
        command.Subcommands.Add(View("pages", "Print the pages of a PDF as text: place, width, size, face and string of each run", InspectionView.Pages, console, workspace));
        command.Subcommands.Add(Typesetting(console, workspace));
        return command;
    }

    private static Command View(string name, string description, InspectionView view, ConsoleStreams console, IWorkspace workspace)
    {
        var file = FileArgument("A PDF file");
        var command = new Command(name, description) { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, view, console, workspace));
        return command;
    }

    private static Command Typesetting(ConsoleStreams console, IWorkspace workspace)
    {
        var files = new Argument<string[]>("FILE") { Description = "PDF files; several make a table in Markdown", Arity = ArgumentArity.OneOrMore };
        var command = new Command("typesetting", "Measure how evenly the text of a PDF is set, whoever made it") { files };
        command.SetAction(parsed => parsed.GetValue(files)! is var paths && paths.Length == 1
            ? Run(paths[0], InspectionView.Typesetting, console, workspace)
            : Compare(paths, console, workspace));
        return command;
    }

    private static Argument<string> FileArgument(string description) => new("FILE") { Description = description };

    private static int Compare(string[] paths, ConsoleStreams console, IWorkspace workspace)
    {
        if (paths.FirstOrDefault(path => !workspace.FileExists(path)) is { } missing)
        {
            return ReportMissing(missing, console);
        }

        var table = FileInspector.CompareTypesetting(paths, workspace);
        foreach (var line in table.Value)
        {
            console.Output.WriteLine(TerminalText.Of(line));
        }

        TextReport.Write(table.Findings, console);
        return table.HasErrors ? (int)BuildOutcome.Faulty : 0;
    }

    private static int ReportMissing(string path, ConsoleStreams console)
    {
        console.Error.WriteLine($"osh: there is no file at '{TerminalText.Of(path)}'");
        return (int)BuildOutcome.WrongUsage;
    }

    private static int Run(string path, InspectionView view, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(path))
        {
            return ReportMissing(path, console);
        }

        var summary = FileInspector.Inspect(path, view, workspace);
        foreach (var row in summary.Value)
        {
            console.Output.WriteLine(row.Label.PadRight(16) + TerminalText.Of(row.Value));
        }

        TextReport.Write(summary.Findings, console);
        return summary.HasErrors ? (int)BuildOutcome.Faulty : 0;
    }
}
