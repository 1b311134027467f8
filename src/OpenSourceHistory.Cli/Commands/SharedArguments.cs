using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class SharedArguments
{
    /// <summary>The book.</summary>
    public static Argument<string> Book()
    {
        var book = new Argument<string>("BOOK")
        {
            Description = "Folder with book.yaml, or a single Markdown file",
            DefaultValueFactory = _ => "manuscript",
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

    /// <summary>The format of the report.</summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "Format of the report", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }
}
