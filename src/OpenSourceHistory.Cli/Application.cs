using System.CommandLine;
using System.CommandLine.Help;
using OpenSourceHistory.Cli.Commands;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli;

/// <summary>The program: its commands, and what an exit code means (those of <see cref="BuildOutcome"/>; 74 where the report could not be written).</summary>
internal static class Application
{
    // EX_IOERR of sysexits.h.
    private const int CannotReport = 74;

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">Command-line arguments.</param>
    /// <param name="console">Where it reads and writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static int Run(string[] arguments, ConsoleStreams console, IWorkspace workspace)
    {
        using var output = new LossyWriter(console.Output);
        using var error = new LossyWriter(console.Error);
        var streams = console with { Output = output, Error = error };
        int code;
        try
        {
            code = Invoke(arguments, streams, workspace);
        }
        catch (Exception fault)
        {
            TextReport.Write([InternalFault.Of("The command cannot be carried out", null, fault)], streams);
            code = (int)BuildOutcome.InternalFault;
        }

        return code == 0 && output.HasLost ? CannotReport : code;
    }

    /// <summary>The program with all its commands and their options: the one source of help, completion and the manual page.</summary>
    /// <param name="console">Where they write.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static RootCommand Commands(ConsoleStreams console, IWorkspace workspace)
    {
        var root = new RootCommand(
            "osh makes a print-ready PDF, a DOCX for the editor and an EPUB for the shops from one Markdown manuscript and one style sheet.")
        {
            BuildCommand.Create(console, workspace),
            CheckCommand.Create(console, workspace),
            PreviewCommand.Create(console, workspace),
            LspCommand.Create(console, workspace),
            StyleCommand.Create(console),
            InspectCommand.Create(console, workspace),
            PreflightCommand.Create(console, workspace),
            ImposeCommand.Create(console, workspace),
            MetadataCommand.Create(console, workspace),
            SendCommand.Create(console, workspace),
            ReviewCommand.Create(console, workspace),
            NewCommand.Create(console, workspace),
            ImportCommand.Create(console, workspace),
            ExplainCommand.Create(console),
            SchemaCommand.Create(console, workspace),
            CompletionCommand.Create(console, Examples.Text),
        };
        Examples.AttachTo(root);
        return root;
    }

    private static int Invoke(string[] arguments, ConsoleStreams console, IWorkspace workspace)
    {
        var root = Commands(console, workspace);
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        var invocation = new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return parsed.Errors.Count > 0 ? Complain(parsed, console) : parsed.Invoke(invocation);
    }

    private static int Complain(ParseResult parsed, ConsoleStreams console)
    {
        foreach (var error in parsed.Errors)
        {
            console.Error.WriteLine("osh: " + TerminalText.Of(error.Message));
        }

        console.Error.WriteLine($"  hint: osh {parsed.CommandResult.Command.Name} --help shows the usage".Replace("osh osh ", "osh ", StringComparison.Ordinal));
        return (int)BuildOutcome.WrongUsage;
    }
}
