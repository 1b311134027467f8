using System.CommandLine;

namespace OpenSourceHistory.Cli.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class SharedArguments
{
    /// <summary>The book.</summary>
    public static Argument<string> Book() => new("BOOK")
    {
        Description = "Folder with book.yaml, or a single Markdown file",
        DefaultValueFactory = _ => "manuscript",
    };

    /// <summary>The format of the report.</summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "Format of the report", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }
}
