using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var book = SharedArguments.Book();
        var editions = new Argument<string[]>("EDITION") { Description = "Editions to build, all where none is named; before them, further Markdown files of the book", Arity = ArgumentArity.ZeroOrMore };
        editions.Validators.Add(SharedArguments.RefuseOptions);
        var output = new Option<string?>("--output", "-o") { Description = "Folder for the outputs", HelpName = "DIR" };
        var strict = new Option<bool>("--strict") { Description = "Warnings stop an edition as errors do" };
        var force = new Option<bool>("--force") { Description = "Replace files that osh did not make, or that were changed since" };
        var layout = new Option<bool>("--show-layout") { Description = "Draw baselines, boxes, word spaces and the badness of lines into PDF editions, as NAME-layout.pdf" };
        var revisions = new Option<string?>("--revisions") { Description = "How editions show changes that nobody has decided upon; by default Word files mark them and others are as before them" };
        revisions.AcceptOnlyFromAmong("accept", "reject");
        var format = SharedArguments.Format();
        var command = new Command("build", "Build the editions of a book") { book, editions, output, strict, force, layout, revisions, format };
        command.SetAction(parsed =>
        {
            var path = SharedArguments.BookOf(parsed.GetValue(book), workspace);
            var (files, names) = SharedArguments.Part(path, parsed.GetValue(editions)!, workspace);
            var request = new BuildRequest(path, names, parsed.GetValue(output), ProgramFiles.DefaultStyleSheet)
            {
                MoreFiles = files,
                IsStrict = parsed.GetValue(strict),
                IsForced = parsed.GetValue(force),
                ShowsLayout = parsed.GetValue(layout),
                AcceptsRevisions = parsed.GetValue(revisions) is { } side ? side == "accept" : null,
            };
            return Run(request, parsed.GetValue(format) == "json", console, workspace);
        });
        return command;
    }

    /// <summary>Runs a build or a check and reports it.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="isJson">True for a report in JSON.</param>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files and clock.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BuildRequest request, bool isJson, ConsoleStreams console, IWorkspace workspace)
    {
        BuildReport report;
        using (var progress = ProgressDisplay.For(console, isJson))
        {
            report = BookBuilder.Build(request, workspace, progress);
        }

        if (isJson)
        {
            JsonReport.Write(report, console.Output);
        }
        else
        {
            TextReport.Write(report, request, console);
        }

        return (int)report.Outcome;
    }
}
