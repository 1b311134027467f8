using System.CommandLine;
using OpenSourceHistory.Cli.Completing;
using OpenSourceHistory.Cli.Reporting;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh completion</c>: what shells complete words with, and the manual page.</summary>
internal static class CompletionCommand
{
    private const string Manual = "man";

    private static readonly string[] s_shells = ["bash", "zsh", "fish", "powershell"];

    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="examples">What stands below the commands of the manual page.</param>
    public static Command Create(ConsoleStreams console, string examples)
    {
        var form = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell, for a script that completes what is typed; man, for the manual page" };
        form.AcceptOnlyFromAmong([.. s_shells, Manual]);
        var command = new Command("completion", "Print a shell's script that completes words of osh, or the manual page") { form };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(form)!;
            console.Output.Write(name == Manual ? ManualPage.Of((RootCommand)parsed.RootCommandResult.Command, examples) : EmbeddedText.Read(typeof(CompletionCommand).Assembly, $"Completing.{name}.txt"));
            return 0;
        });
        return command;
    }
}
