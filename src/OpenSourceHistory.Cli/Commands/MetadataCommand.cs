using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Trade;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh metadata</c>.</summary>
internal static class MetadataCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var book = SharedArguments.Book();
        var editions = new Argument<string[]>("EDITION") { Description = "Editions; without them, all that are PDF or EPUB", Arity = ArgumentArity.ZeroOrMore };
        editions.Validators.Add(SharedArguments.RefuseOptions);
        var onix = new Option<bool>("--onix") { Description = "As an ONIX for Books message" };
        var release = new Option<string>("--release") { Description = "Release of ONIX", DefaultValueFactory = _ => OnixRelease.Numbers[0] };
        release.AcceptOnlyFromAmong([.. OnixRelease.Numbers]);
        var command = new Command("metadata", "Print what the trade wants to know of the editions of a book") { book, editions, onix, release };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(onix))
            {
                result.AddError("metadata needs --onix");
            }
        });
        command.SetAction(parsed => Run(
            new BuildRequest(SharedArguments.BookOf(parsed.GetValue(book), workspace), ValueList.From(parsed.GetValue(editions) ?? []), null, ProgramFiles.DefaultStyleSheet),
            new OnixRelease(parsed.GetValue(release)!), console, workspace));
        return command;
    }

    private static int Run(BuildRequest request, OnixRelease release, ConsoleStreams console, IWorkspace workspace)
    {
        var (message, findings) = TradeRecordMaker.Make(request, release, workspace);
        TextReport.Write(findings, console);
        console.Output.Write(message);
        return (int)(message is null ? BuildOutcome.Faulty : BuildOutcome.Done);
    }
}
