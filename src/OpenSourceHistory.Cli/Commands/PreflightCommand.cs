using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Core.Geometry;
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
        var cover = new Option<bool>("--cover") { Description = "The file is a cover: back, spine and front on one sheet" };
        var pages = new Option<int?>("--pages") { Description = "Pages of the book that the cover wraps, from which its spine follows on a paper whose thickness the receiver tells", HelpName = "N" };
        var spine = new Option<double?>("--spine") { Description = "Width of the cover's spine in millimetres", HelpName = "MM" };
        var format = SharedArguments.Format();
        var command = new Command("preflight", "Check a PDF or an EPUB by the rules of whom it is sent to") { file, receiver, paper, cover, pages, spine, format };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(cover) && (result.GetValue(pages) is not null || result.GetValue(spine) is not null))
            {
                result.AddError("--pages and --spine are of a cover: --cover is missing");
            }
        });
        command.SetAction(parsed => Run(
            (parsed.GetValue(file)!, parsed.GetValue(receiver)!, parsed.GetValue(paper)),
            parsed.GetValue(cover) ? new CheckedCover(parsed.GetValue(pages), parsed.GetValue(spine) is { } width ? Length.FromMillimetres(width) : null) : null,
            parsed.GetValue(format) == "json",
            console,
            workspace));
        return command;
    }

    private static int Run((string File, string Receiver, string? Paper) asked, CheckedCover? cover, bool isJson, ConsoleStreams console, IWorkspace workspace)
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

        var report = FilePreflight.Check(asked.File, receiver.Value, asked.Paper, cover, workspace);
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
