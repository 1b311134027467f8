using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Schemas;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var name = new Argument<string?>("NAME") { Description = "One of the schemas, to be printed", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. DataSchemas.Kinds.Select(k => k.Key)]);
        var output = new Option<string?>("--output") { Description = "Write all of them into this folder", HelpName = "DIR" };
        var command = new Command("schema", "Tell editors what may stand in book.yaml and the data files, as JSON Schemas") { name, output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(name) is { Tokens.Count: > 0 } && result.GetResult(output) is not null)
            {
                result.AddError("schema takes a NAME or --output, not both");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(output), console, workspace));
        return command;
    }

    private static int Run(string? name, string? folder, ConsoleStreams console, IWorkspace workspace)
    {
        if (folder is not null)
        {
            return Write(folder, console, workspace);
        }

        if (name is not null)
        {
            console.Output.Write(DataSchemas.Find(name)!.Text);
            return 0;
        }

        var width = DataSchemas.Kinds.Max(k => k.Key.Length);
        foreach (var (key, files) in DataSchemas.Kinds)
        {
            console.Output.WriteLine($"{key.PadRight(width)}  {files}");
        }

        return 0;
    }

    private static int Write(string folder, ConsoleStreams console, IWorkspace workspace)
    {
        var written = DataSchemas.Write(folder, workspace);
        TextReport.Write(written.Findings, console);
        foreach (var path in written.Value)
        {
            console.Output.WriteLine(TerminalText.Of(path));
        }

        return written.HasErrors ? (int)BuildOutcome.Faulty : 0;
    }
}
