using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Sending;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh send</c>.</summary>
internal static class SendCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var words = new Argument<string[]>("BOOK EDITION")
        {
            Description = "Folder with book.yaml, or a Markdown file; then the edition to send, the book's first Word file where none is named. An edition alone is one of the book that one stands in",
            Arity = new ArgumentArity(0, 2),
        };
        words.Validators.Add(SharedArguments.RefuseOptions);
        var receiver = new Option<string>("--to") { Description = "Whom the file goes to", HelpName = "NAME", Required = true };
        receiver.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("--to needs a name");
            }
        });
        var since = new Option<bool>("--since-last") { Description = "Show what changed since the last file that went to the same person, as tracked changes" };
        var author = new Option<string?>("--author") { Description = "Whose these changes are; the book's author where nobody is named", HelpName = "NAME" };
        var output = new Option<string?>("--output", "-o") { Description = "Folder for the file", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Replace a file that osh did not make, or that was changed since" };
        var command = new Command("send", "Make the Word file for an editor, and record what is sent, so that it can be taken home whatever becomes of the sources") { words, receiver, since, author, output, force };
        command.SetAction(parsed =>
        {
            var (book, edition) = Part(parsed.GetValue(words)!, workspace);
            return Run(
                new SendRequest(book, parsed.GetValue(receiver)!.Trim(), ProgramFiles.DefaultStyleSheet)
                {
                    Edition = edition,
                    OutputFolder = parsed.GetValue(output),
                    SinceLast = parsed.GetValue(since),
                    Author = parsed.GetValue(author),
                    IsForced = parsed.GetValue(force),
                },
                console,
                workspace);
        });
        return command;
    }

    private static (string Book, string? Edition) Part(string[] words, IWorkspace workspace) => words switch
    {
        [var book, var edition] => (book, edition),
        [var only] when workspace.FileExists(only) || workspace.FolderExists(only) => (only, null),
        [var only] => (SharedArguments.BookOf(null, workspace), only),
        _ => (SharedArguments.BookOf(null, workspace), null),
    };

    private static int Run(SendRequest request, ConsoleStreams console, IWorkspace workspace)
    {
        SendReport report;
        using (var progress = ProgressDisplay.For(console, isJson: false))
        {
            report = BookSender.Send(request, workspace, progress);
        }

        TextReport.Write(report.Build.Diagnostics, console);
        foreach (var file in report.Build.Written)
        {
            console.Output.WriteLine(TerminalText.Of($"{file.Path} for {request.Receiver}"));
        }

        if (report.RecordPath is { } record)
        {
            console.Output.WriteLine(TerminalText.Of($"recorded in {record}; what comes back: osh review show {request.BookPath} EDITED.docx"));
        }

        return (int)report.Build.Outcome;
    }
}
