using System.CommandLine;
using System.Globalization;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Preview;
using OpenSourceHistory.Preview.Editors;
using OpenSourceHistory.Preview.Sessions;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh preview</c>.</summary>
internal static class PreviewCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var book = SharedArguments.Book();
        var edition = new Option<string?>("--edition") { Description = "The PDF edition whose pages are shown; by default the first on paper", HelpName = "EDITION" };
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; by default any that is free" };
        var editor = new Option<string>("--editor")
        {
            Description = "What opens a place of a source, with {file}, {line} and {column}",
            HelpName = "COMMAND",
            DefaultValueFactory = _ => EditorCommand.Default,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number up to 65535");
            }
        });
        var command = new Command("preview", "Show the book in a browser while it is being written, until Ctrl-C") { book, edition, port, editor };
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(
                SharedArguments.BookOf(parsed.GetValue(book), workspace), parsed.GetValue(edition) is { } name ? [name] : [], null, ProgramFiles.DefaultStyleSheet);
            return EditorCommand.Parse(parsed.GetValue(editor)!) is { } opens
                ? Run(new PreviewSession(request, workspace), request, opens, parsed.GetValue(port), console, workspace)
                : Refuse("--editor names a program and {file}, such as \"code --goto {file}:{line}:{column}\"", console);
        });
        return command;
    }

    private static int Run(PreviewSession session, BuildRequest request, EditorCommand editor, int port, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(request.BookPath) && !workspace.FolderExists(request.BookPath))
        {
            return Refuse($"there is no book at '{TerminalText.Of(request.BookPath)}'; give a folder with book.yaml, or a Markdown file", console);
        }

        try
        {
            return Show(session, editor, port, console).GetAwaiter().GetResult();
        }
        catch (IOException)
        {
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"port {port} is taken; leave --port out to have one that is free"), console);
        }
    }

    // The page is there at once, and says that the book is being built.
    private static async Task<int> Show(PreviewSession session, EditorCommand editor, int port, ConsoleStreams console)
    {
        var token = console.Endure();
        await using var server = await PreviewServer.Start(session, editor, port).ConfigureAwait(false);
        await console.Output.WriteLineAsync(server.Url).ConfigureAwait(false);
        await console.Output.FlushAsync(token).ConfigureAwait(false);
        await console.Error.WriteLineAsync("open this address in a browser; Ctrl-C ends").ConfigureAwait(false);
        await session.Run(token).ConfigureAwait(false);
        return (int)BuildOutcome.Done;
    }

    private static int Refuse(string why, ConsoleStreams console)
    {
        console.Error.WriteLine("osh: " + why);
        return (int)BuildOutcome.WrongUsage;
    }
}
