using System.CommandLine;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Explanations;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh explain</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    public static Command Create(ConsoleStreams console)
    {
        var code = new Argument<string>("CODE") { Description = "Code of a finding, such as OSH1602" };
        var command = new Command("explain", "Tell what a finding means, with an example and the remedy") { code };
        command.SetAction(parsed => Run(parsed.GetValue(code)!, console));
        return command;
    }

    private static int Run(string code, ConsoleStreams console)
    {
        if (CodeExplanations.Find(code) is not { } explanation)
        {
            console.Error.WriteLine($"osh: there is no code '{TerminalText.Of(code)}'; codes are OSH and four digits, as findings show them");
            return (int)BuildOutcome.WrongUsage;
        }

        console.Output.WriteLine($"{explanation.Code}  {explanation.Meaning}");
        console.Output.WriteLine($"  example: {explanation.Example}");
        console.Output.WriteLine($"  remedy:  {explanation.Remedy}");
        return 0;
    }
}
