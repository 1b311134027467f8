using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
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
        var format = SharedArguments.Format(SharedArguments.Annotations);
        var command = new Command("check", "Report everything that is wrong with a book; write nothing") { book, strict, lint, format };
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(SharedArguments.BookOf(parsed.GetValue(book), workspace), [], null, ProgramFiles.DefaultStyleSheet)
            {
                IsCheck = true,
                IsStrict = parsed.GetValue(strict),
                IsLinting = parsed.GetValue(lint),
            };
            return Run(request, parsed.GetValue(format) == "json", console.Annotating(parsed.GetValue(format) == SharedArguments.Annotations), workspace);
        });
        return command;
    }

    private static int Run(BuildRequest request, bool isJson, ConsoleStreams console, IWorkspace workspace)
    {
        BuildReport report;
        using (var progress = ProgressDisplay.For(console, isJson))
        {
            report = BookBuilder.Build(request, workspace, progress);
        }

        return ReportWriter.Write(report, request, isJson, console);
    }
}
