using Spectre.Console;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A table on the output stream: with lines on a terminal, without where it is piped.</summary>
internal static class ScreenTable
{
    // Nothing is wrapped that another program reads.
    private const int WidthWhenPiped = 1000;

    /// <summary>Writes a table.</summary>
    /// <param name="console">Where to write.</param>
    /// <param name="heads">Heads of the columns; people see them, programs do not.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(ConsoleStreams console, string[] heads, IEnumerable<string[]> rows)
    {
        var isPiped = Console.IsOutputRedirected;
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(console.Output),
            Ansi = isPiped ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = console.HasColor && !isPiped ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (isPiped)
        {
            screen.Profile.Width = WidthWhenPiped;
        }

        var table = new Table { Border = isPiped ? TableBorder.None : TableBorder.Rounded, ShowHeaders = !isPiped };
        table.AddColumns(heads);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(c => Markup.Escape(TerminalText.Of(c)))]);
        }

        screen.Write(table);
    }
}
