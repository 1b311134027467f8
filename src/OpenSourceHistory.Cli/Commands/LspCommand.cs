using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.LanguageServer.Sessions;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh lsp</c>.</summary>
internal static class LspCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it reads and writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var lint = new Option<bool>("--lint") { Description = "Read typography, structure and data as a careful editor does, too" };
        var standard = new Option<bool>("--stdio") { Description = "Speak over standard input and output, as without it: many editors say so" };
        var command = new Command("lsp", "Serve an editor in which a book is written: findings, completion, places of names, by the Language Server Protocol") { lint, standard };
        command.SetAction(parsed =>
        {
            var (input, output) = console.OpenStreams();
            var options = new LanguageServerOptions(ProgramFiles.DefaultStyleSheet) { IsLinting = parsed.GetValue(lint) };
            return new LanguageServer.LanguageServer(options, workspace, input, output).Run(CancellationToken.None).GetAwaiter().GetResult();
        });
        return command;
    }
}
