using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Inspection;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh style</c>.</summary>
internal static class StyleCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    public static Command Create(ConsoleStreams console)
    {
        var support = new Option<bool>("--support") { Description = "Print which CSS property works in which format" };
        var command = new Command("style", "Tell about style sheets") { support };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(support))
            {
                result.AddError("style needs --support");
            }
        });
        command.SetAction(_ =>
        {
            console.Output.Write(SupportTable.ToText());
            return 0;
        });
        return command;
    }
}
