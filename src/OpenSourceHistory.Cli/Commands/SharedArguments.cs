using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class SharedArguments
{
    /// <summary>The format for people, with findings as GitHub Actions show them at their lines.</summary>
    public const string Annotations = "github";

    /// <summary>The book.</summary>
    public static Argument<string> Book()
    {
        var book = new Argument<string>("BOOK")
        {
            Description = "Folder with book.yaml, or Markdown files; without it, the folder that one stands in, or ./manuscript",
            DefaultValueFactory = _ => string.Empty,
        };
        book.Validators.Add(RefuseOptions);
        return book;
    }

    /// <summary>Refuses what looks like an option: a misspelt one would be taken for an argument.</summary>
    /// <param name="result">The argument's result.</param>
    public static void RefuseOptions(ArgumentResult result)
    {
        var options = (result.Parent as CommandResult)?.Command.Options.SelectMany(o => o.Aliases.Append(o.Name)) ?? [];
        foreach (var token in result.Tokens.Select(t => t.Value).Where(t => t is ['-', _, ..]))
        {
            var nearest = NearestName.Find(token.Split('=')[0], options.Append("--help"));
            result.AddError($"There is no option '{token}'" + (nearest is null ? "; a file of that name is written ./" + token : $". Did you mean '{nearest}'?"));
        }
    }

    /// <summary>The book meant where none is named: that of the folder that one stands in, else of <c>manuscript</c>.</summary>
    /// <param name="named">What is named, or nothing.</param>
    /// <param name="workspace">The door to files.</param>
    public static string BookOf(string? named, IWorkspace workspace) =>
        !string.IsNullOrEmpty(named) ? named
        : workspace.FileExists("book.yaml") || !workspace.FolderExists("manuscript") ? "."
        : "manuscript";

    /// <summary>Parts the words behind a book that is a file into further files of it and names of editions.</summary>
    /// <param name="book">The book.</param>
    /// <param name="words">The words.</param>
    /// <param name="workspace">The door to files.</param>
    public static (ValueList<string> Files, ValueList<string> Editions) Part(string book, IReadOnlyList<string> words, IWorkspace workspace)
    {
        var files = workspace.FileExists(book) ? words.TakeWhile(workspace.FileExists).ToList() : [];
        return (ValueList.From(files), ValueList.From(words.Skip(files.Count)));
    }

    /// <summary>The format of the report.</summary>
    /// <param name="more">Formats besides those that all reports have.</param>
    public static Option<string> Format(params string[] more)
    {
        var option = new Option<string>("--format") { Description = "Format of the report", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong(["text", "json", .. more]);
        return option;
    }
}
