using System.CommandLine;
using System.Globalization;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Reviewing;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh review list</c>, <c>status</c>, <c>accept</c> and <c>reject</c>: what stands open in the manuscript itself.</summary>
/// <param name="console">Where they write.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class OpenChangeCommands(ConsoleStreams console, IWorkspace workspace)
{
    /// <summary>Makes the commands.</summary>
    public IEnumerable<Command> Create() => [CreateList(), CreateStatus(), CreateDecision("accept", isAccepted: true), CreateDecision("reject", isAccepted: false)];

    private Command CreateList()
    {
        var book = SharedArguments.Book();
        var format = SharedArguments.Format();
        var command = new Command("list", "List the changes and comments that stand in the manuscript, with their numbers") { book, format };
        command.SetAction(parsed => Run(SharedArguments.BookOf(parsed.GetValue(book), workspace), changes =>
        {
            if (parsed.GetValue(format) == "json")
            {
                OpenChangeJson.Write(changes, console.Output);
            }
            else
            {
                OpenChangeText.Write(changes, console.Output);
            }
        }));
        return command;
    }

    private Command CreateStatus()
    {
        var book = SharedArguments.Book();
        var command = new Command("status", "Count the changes and comments that stand in the manuscript, by file and by who made them") { book };
        command.SetAction(parsed => Run(SharedArguments.BookOf(parsed.GetValue(book), workspace), changes => OpenChangeText.WriteStatus(changes, console.Output)));
        return command;
    }

    private int Run(string book, Action<ValueList<Review.Deciding.OpenChange>> write)
    {
        var found = ManuscriptReviewer.List(book, workspace);
        TextReport.Write(found.Findings, console);
        if (found.Value is not { } changes)
        {
            return (int)BuildOutcome.Faulty;
        }

        write(changes);
        return (int)BuildOutcome.Done;
    }

    private Command CreateDecision(string name, bool isAccepted)
    {
        var book = SharedArguments.Book();
        var only = new Option<string?>("--only") { Description = "Numbers of the changes, such as 3,5-9; a comment that is named goes", HelpName = "N" };
        only.Validators.Add(NumberRanges.Validate);
        var author = new Option<string?>("--author") { Description = "The changes of one editor", HelpName = "NAME" };
        var all = new Option<bool>("--all") { Description = "All changes; comments stay" };
        var does = isAccepted ? "Take changes that stand in the manuscript into its text" : "Take changes out of the manuscript, whose text stays as before them";
        var command = new Command(name, does + "; sources are copied to .osh/backup before") { book, only, author, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(only) is null && result.GetValue(author) is null && !result.GetValue(all))
            {
                result.AddError($"Say which: osh review {name} --only 3,5-9, --author NAME or --all; osh review list shows the numbers");
            }
        });
        command.SetAction(parsed => Decide(new DecisionRequest(SharedArguments.BookOf(parsed.GetValue(book), workspace), isAccepted)
        {
            Only = NumberRanges.Of(parsed.GetValue(only) ?? string.Empty) ?? [],
            Author = parsed.GetValue(author),
        }));
        return command;
    }

    private int Decide(DecisionRequest request)
    {
        var decided = ManuscriptReviewer.Decide(request, workspace);
        TextReport.Write(decided.Findings, console);
        if (decided.Value is not { } outcome)
        {
            return (int)BuildOutcome.Faulty;
        }

        var written = SourceWriter.Write(outcome.Files, request.BookPath, workspace);
        TextReport.Write(written.Findings, console);
        if (written.HasErrors)
        {
            return (int)BuildOutcome.Faulty;
        }

        OpenChangeText.WriteLeft(outcome.Left, console.Output);
        foreach (var (file, copy) in outcome.Files.Zip(written.Value))
        {
            console.Output.WriteLine(TerminalText.Of($"{file.Path} written; as it was: {copy}"));
        }

        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Taken.Count} {(request.Accepts ? "accepted" : "rejected")}, {outcome.Left.Count} left to the author"));
        foreach (var name in outcome.Unthanked)
        {
            console.Output.WriteLine(TerminalText.Of($"To thank {name}, write among the contributors: - {{name: {name}, roles: [editor]}}"));
        }

        return (int)BuildOutcome.Done;
    }
}
