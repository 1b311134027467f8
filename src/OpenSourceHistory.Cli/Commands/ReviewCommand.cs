using System.CommandLine;
using System.Globalization;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Committing;
using OpenSourceHistory.Publishing.Reviewing;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh review</c>.</summary>
internal static class ReviewCommand
{
    private const string Critic = "critic";
    private const string Text = "text";
    private const string Patch = "patch";

    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var command = new Command("review", "Take home what editors changed in Word, and decide upon what stands open") { CreateShow(console, workspace), CreateMerge(console, workspace) };
        foreach (var own in new OpenChangeCommands(console, workspace).Create())
        {
            command.Add(own);
        }

        return command;
    }

    private static Command CreateShow(ConsoleStreams console, IWorkspace workspace)
    {
        var asked = new ReviewArguments();
        var format = SharedArguments.Format();
        var command = new Command("show", "List every change with its place in the sources; write nothing") { format };
        asked.AddTo(command);
        command.SetAction(parsed =>
        {
            var found = BookReviewer.Review(asked.RequestOf(parsed), workspace);
            TextReport.Write(found.Findings, console);
            if (found.Value is not { } outcome)
            {
                return (int)BuildOutcome.Faulty;
            }

            if (parsed.GetValue(format) == "json")
            {
                ReviewJson.Write(outcome, console.Output);
            }
            else
            {
                ReviewText.Write(outcome, console.Output);
            }

            return (int)BuildOutcome.Done;
        });
        return command;
    }

    private static Command CreateMerge(ConsoleStreams console, IWorkspace workspace)
    {
        var asked = new ReviewArguments();
        var form = new Option<string>("--as") { Description = "critic marks changes and comments in the sources for the author to decide upon, text makes them, patch prints them as a unified diff", DefaultValueFactory = _ => Critic };
        form.AcceptOnlyFromAmong(Critic, Text, Patch);
        var only = new Option<string?>("--only") { Description = "Numbers of the changes to take, such as 3,5-9", HelpName = "N" };
        var reject = new Option<string?>("--reject") { Description = "Numbers of the changes to leave", HelpName = "N" };
        var commit = new Option<bool>("--commit") { Description = "Commit what is taken, a commit for each editor, instead of copying the sources; the work tree of git must be clean" };
        var command = new Command("merge", "Write changes into the sources, each proved by making the book anew; sources are copied to .osh/backup before") { form, only, reject, commit };
        command.Validators.Add(result =>
        {
            if (result.GetValue(commit) && result.GetValue(form) == Patch)
            {
                result.AddError("--as patch writes nothing that --commit could commit");
            }
        });
        asked.AddTo(command);
        foreach (var option in new[] { only, reject })
        {
            option.Validators.Add(NumberRanges.Validate);
        }

        command.SetAction(parsed => Merge(
            asked.RequestOf(parsed) with { IsMarked = parsed.GetValue(form) == Critic, Only = NumberRanges.Of(parsed.GetValue(only) ?? string.Empty) ?? [], Rejected = NumberRanges.Of(parsed.GetValue(reject) ?? string.Empty) ?? [] },
            (parsed.GetValue(form) == Patch, parsed.GetValue(commit)),
            console,
            workspace));
        return command;
    }

    private static int Merge(ReviewRequest request, (bool IsPatch, bool Commits) way, ConsoleStreams console, IWorkspace workspace)
    {
        var obstacles = way.Commits ? SourceCommitter.FindObstacles(request.BookPath, workspace) : [];
        var found = obstacles.Count > 0 ? new Result<ReviewOutcome?>(null, obstacles) : BookReviewer.Review(request, workspace);
        TextReport.Write(found.Findings, console);
        if (found.Value is not { } outcome)
        {
            return (int)BuildOutcome.Faulty;
        }

        if (way.IsPatch)
        {
            foreach (var file in outcome.Files)
            {
                console.Output.Write(UnifiedDiff.Of(file.Path, file.Old, file.New));
            }

            return (int)BuildOutcome.Done;
        }

        var written = way.Commits ? SourceCommitter.Commit(outcome, request.BookPath, workspace) : SourceWriter.Write(outcome.Files, request.BookPath, workspace);
        TextReport.Write(written.Findings, console);
        if (written.HasErrors)
        {
            return (int)BuildOutcome.Faulty;
        }

        ReviewText.WriteLeft(outcome, console.Output);
        foreach (var line in way.Commits ? written.Value.Select(c => $"committed: {c}") : outcome.Files.Zip(written.Value).Select(w => $"{w.First.Path} written; as it was: {w.Second}"))
        {
            console.Output.WriteLine(TerminalText.Of(line));
        }

        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Taken.Count} of {outcome.Report.Changes.Count} changes taken"));
        return (int)BuildOutcome.Done;
    }
}
