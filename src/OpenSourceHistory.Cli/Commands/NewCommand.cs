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
        var folder = new Argument<string?>("DIR") { Description = "A folder that does not exist yet, or is empty", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string?>("--from") { Description = "Write a book.yaml for a folder of Markdown, from SUMMARY.md, _quarto.yml, _bookdown.yml, Book.txt or its files' names", HelpName = "DIR" };
        var command = new Command("new", "Begin a small book that builds, or describe one that is there") { folder, from };
        command.SetAction(parsed => parsed.GetValue(from) is { } source ? Describe(source, console, workspace) : Run(parsed.GetValue(folder) ?? string.Empty, console, workspace));
        return command;
    }

    private static int Describe(string folder, ConsoleStreams console, IWorkspace workspace)
    {
        var described = DescribedBook.Create(folder, workspace);
        TextReport.Write(described.Findings, console);
        if (described.Value is not { } path)
        {
            return (int)BuildOutcome.Faulty;
        }

        console.Output.WriteLine(TerminalText.Of(path));
        console.Error.WriteLine($"hint: osh build {TerminalText.Of(folder)}");
        return 0;
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
