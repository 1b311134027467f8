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
        if (workspace.FileExists(folder) || (workspace.FolderExists(folder) && workspace.ListFiles(folder).Count > 0))
        {
            console.Error.WriteLine($"osh: '{folder}' exists and is not empty; nothing was written");
            return (int)BuildOutcome.WrongUsage;
        }

        foreach (var path in NewBook.Create(folder, ProgramFiles.StylesFolder, workspace))
        {
            console.Output.WriteLine(path);
        }

        console.Error.WriteLine($"hint: osh build {folder} --output {Path.Combine(folder, "output")}");
        return 0;
    }
}
