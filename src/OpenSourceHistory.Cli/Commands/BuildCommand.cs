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
        var force = new Option<bool>("--force") { Description = "Build though nothing has changed, and replace files that osh did not make, or that were changed since" };
        var layout = new Option<bool>("--show-layout") { Description = "Draw baselines, boxes, word spaces and the badness of lines into PDF editions, as NAME-layout.pdf" };
        var revisions = new Option<string?>("--revisions") { Description = "How editions show changes that nobody has decided upon; by default Word files mark them and others are as before them" };
        revisions.AcceptOnlyFromAmong("accept", "reject");
        var watch = new Option<bool>("--watch") { Description = "Go on: build again whenever a file changes that the book is made from, until Ctrl-C" };
        var format = SharedArguments.Format();
        var command = new Command("build", "Build the editions of a book, if anything has changed since they were built") { book, editions, output, strict, force, layout, revisions, watch, format };
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
            var run = new BuildRun(new RecordedBuilder(request, ProgramFiles.Identity, workspace), request, parsed.GetValue(format) == "json", console);
            return parsed.GetValue(watch) ? run.Watch(console.Endure()) : run.Once();
        });
        return command;
    }
}
