using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Catalogues;

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
        book.Description += "; or a catalogue, catalogue.yaml, of books";
        var editions = new Argument<string[]>("EDITION") { Description = "Editions to build, all where none is named; before them, further Markdown files of the book", Arity = ArgumentArity.ZeroOrMore };
        editions.Validators.Add(SharedArguments.RefuseOptions);
        var options = new BuildOptions();
        var command = new Command("build", "Build the editions of a book, or of many, if anything has changed since they were built") { book, editions };
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var on = (console.Annotating(parsed.GetValue(options.Format) == SharedArguments.Annotations), workspace);
            var (named, words) = (parsed.GetValue(book), parsed.GetValue(editions)!);
            return CatalogueBuilder.FileAt(string.IsNullOrEmpty(named) ? "." : named, workspace) is { } catalogue
                ? RunAll(catalogue, options.RequestOf(parsed, catalogue, ValueList.From(words)), options, parsed, on)
                : Run(SharedArguments.BookOf(named, workspace), words, options, parsed, on);
        });
        return command;
    }

    private static int Run(string book, string[] words, BuildOptions options, ParseResult parsed, (ConsoleStreams Console, IWorkspace Workspace) on)
    {
        if (string.Join(", ", options.ForCatalogues(parsed)) is { Length: > 0 } refused)
        {
            on.Console.Error.WriteLine($"osh: {refused}: for a catalogue of books alone");
            return (int)BuildOutcome.WrongUsage;
        }

        var (files, names) = SharedArguments.Part(book, words, on.Workspace);
        var request = options.RequestOf(parsed, book, names) with { MoreFiles = files };
        var isWatched = parsed.GetValue(options.Watch);
        var builder = new RecordedBuilder(request, () => ProgramFiles.Identity, on.Workspace) { IsWatched = isWatched };
        var run = new BuildRun(builder, request, parsed.GetValue(options.Format) == "json", on.Console);
        return isWatched ? run.Watch(on.Console.Endure()) : run.Once();
    }

    private static int RunAll(string catalogue, BuildRequest each, BuildOptions options, ParseResult parsed, (ConsoleStreams Console, IWorkspace Workspace) on)
    {
        if (parsed.GetValue(options.Watch))
        {
            on.Console.Error.WriteLine("osh: --watch is for one book, not for a catalogue");
            return (int)BuildOutcome.WrongUsage;
        }

        var request = new CatalogueRequest(catalogue, options.ShardOf(parsed) ?? Shard.Whole, each) { Cache = options.CacheOf(parsed) };
        var run = new CatalogueRun(new CatalogueBuilder(request, ProgramFiles.Identity, on.Workspace), on.Console, on.Workspace);
        return run.Once(parsed.GetValue(options.Format) == "json", parsed.GetValue(options.Report));
    }
}
