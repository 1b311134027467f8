using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var book = SharedArguments.Book();
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors" };
        var lint = new Option<bool>("--lint") { Description = "Read typography, structure and data as a careful editor does, too" };
        var format = SharedArguments.Format();
        var command = new Command("check", "Report everything that is wrong with a book; write nothing") { book, strict, lint, format };
        command.SetAction(parsed => BuildCommand.Run(
            new BuildRequest(SharedArguments.BookOf(parsed.GetValue(book), workspace), [], null, ProgramFiles.DefaultStyleSheet)
            {
                IsCheck = true,
                IsStrict = parsed.GetValue(strict),
                IsLinting = parsed.GetValue(lint),
            },
            parsed.GetValue(format) == "json",
            console,
            workspace));
        return command;
    }
}
