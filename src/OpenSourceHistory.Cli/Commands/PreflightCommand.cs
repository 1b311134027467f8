using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Preflight;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh preflight</c>.</summary>
internal static class PreflightCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var file = new Argument<string>("FILE") { Description = "A PDF or EPUB file, whoever made it" };
        var receiver = new Option<string>("--for") { Description = "For PDF kdp-paperback, kdp-hardcover, ingramspark, press, digital; for EPUB apple, kobo, kindle, google, generic; or a file of rules", HelpName = "RECEIVER", Required = true };
        var paper = new Option<string?>("--paper") { Description = "The paper that it is printed on, as the receiver names it", HelpName = "PAPER" };
        var format = SharedArguments.Format();
        var command = new Command("preflight", "Check a PDF or an EPUB by the rules of whom it is sent to") { file, receiver, paper, format };
        command.SetAction(parsed => Run(
            (parsed.GetValue(file)!, parsed.GetValue(receiver)!, parsed.GetValue(paper)), parsed.GetValue(format) == "json", console, workspace));
        return command;
    }

    private static int Run((string File, string Receiver, string? Paper) asked, bool isJson, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(asked.File))
        {
            console.Error.WriteLine($"osh: there is no file at '{TerminalText.Of(asked.File)}'");
            return (int)BuildOutcome.WrongUsage;
        }

        var receiver = FilePreflight.FindReceiver(asked.Receiver, workspace);
        if (receiver.Value is null || receiver.HasErrors)
        {
            TextReport.Write(receiver.Findings, console);
            return (int)BuildOutcome.WrongUsage;
        }

        var report = FilePreflight.Check(asked.File, receiver.Value, asked.Paper, workspace);
        TextReport.Write(receiver.Findings.Concat(report.Findings), console);
        if (report.Value is not { } checkedFile)
        {
            return (int)BuildOutcome.Faulty;
        }

        if (isJson)
        {
            PreflightJson.Write(checkedFile, console.Output);
        }
        else
        {
            PreflightTable.Write(checkedFile, console);
        }

        return (int)(checkedFile.Count(RuleOutcome.Failed) > 0 ? BuildOutcome.Faulty : BuildOutcome.Done);
    }
}
