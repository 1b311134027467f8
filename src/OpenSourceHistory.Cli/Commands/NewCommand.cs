using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Starting;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh new</c>.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that does not exist yet, or is empty" };
        var command = new Command("new", "Begin a small book that builds") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, console, workspace));
        return command;
    }

    private static int Run(string folder, ConsoleStreams console, IWorkspace workspace)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            console.Error.WriteLine("osh: the new book needs a folder with a name");
            return (int)BuildOutcome.WrongUsage;
        }

        if (workspace.FileExists(folder) || (workspace.FolderExists(folder) && workspace.ListTree(folder, 1).Count > 0))
        {
            console.Error.WriteLine($"osh: '{TerminalText.Of(folder)}' exists and is not empty; nothing was written");
            return (int)BuildOutcome.WrongUsage;
        }

        var created = NewBook.Create(folder, ProgramFiles.StylesFolder, workspace);
        TextReport.Write(created.Findings, console);
        foreach (var path in created.Value)
        {
            console.Output.WriteLine(TerminalText.Of(path));
        }

        if (created.HasErrors)
        {
            return (int)BuildOutcome.Faulty;
        }

        console.Error.WriteLine($"hint: osh build {TerminalText.Of(folder)} --output {TerminalText.Of(Path.Combine(folder, "output"))}");
        return 0;
    }
}
