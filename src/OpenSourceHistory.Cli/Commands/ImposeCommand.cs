using System.CommandLine;
using System.Globalization;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Core.Geometry;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Imposing;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh impose</c>.</summary>
internal static class ImposeCommand
{
    private const string All = "all";
    private const string Left = "left";
    private const string Right = "right";
    private const double MostCreep = 5;

    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var file = new Argument<string>("FILE") { Description = "A PDF file, whoever made it" };
        var signatures = new Option<string>("--signatures") { Description = "Pages of a section, a multiple of four, or all for a single one", HelpName = "N", DefaultValueFactory = _ => "16" };
        var output = new Option<string?>("--output", "-o") { Description = "The file of the sheets; FILE-sheets.pdf where none is named", HelpName = "FILE" };
        var binding = new Option<string>("--binding") { Description = "The edge where pages are bound: left, or right where they are turned from left to right", DefaultValueFactory = _ => Left };
        var creep = new Option<string>("--creep") { Description = "How much further a sheet stands out than the one around it, in millimetres", HelpName = "MM", DefaultValueFactory = _ => "0" };
        var paper = new Option<string?>("--paper") { Description = "The paper, either way round: " + string.Join(", ", PaperSizes.Names) + "; as large as two pages where none is named", HelpName = "SIZE" };
        var marks = new Option<bool>("--marks") { Description = "Mark where sheets are folded and cut; they are larger by the marks" };
        var force = new Option<bool>("--force") { Description = "Replace a file that osh did not make, or that was changed since" };
        binding.AcceptOnlyFromAmong(Left, Right);
        signatures.Validators.Add(result => Require(result.GetValueOrDefault<string>() is { } text && (text == All || PagesOf(text) is not null), "--signatures takes a multiple of four, or all", result));
        creep.Validators.Add(result => Require(result.GetValueOrDefault<string>() is { } text && MillimetresOf(text) is not null, "--creep takes millimetres, such as 0.1", result));
        paper.Validators.Add(result => Require(result.GetValueOrDefault<string?>() is not { } text || PaperSizes.Find(text) is not null, "--paper takes " + string.Join(", ", PaperSizes.Names), result));
        var command = new Command("impose", "Lay the pages of a PDF on sheets to be folded and bound") { file, signatures, output, binding, creep, paper, marks, force };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            return Run(
                new ImposeRequest(path, parsed.GetValue(output) ?? Path.ChangeExtension(path, null) + "-sheets.pdf")
                {
                    Signature = PagesOf(parsed.GetValue(signatures)!),
                    IsRightBound = parsed.GetValue(binding) == Right,
                    Creep = Length.FromMillimetres(MillimetresOf(parsed.GetValue(creep)!)!.Value),
                    Paper = parsed.GetValue(paper) is { } size ? PaperSizes.Find(size) : null,
                    HasMarks = parsed.GetValue(marks),
                    IsForced = parsed.GetValue(force),
                },
                console,
                workspace);
        });
        return command;
    }

    private static void Require(bool holds, string message, System.CommandLine.Parsing.OptionResult result)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }

    private static int? PagesOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages > 0 && pages % 4 == 0 ? pages : null;

    private static double? MillimetresOf(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length <= MostCreep ? length : null;

    private static int Run(ImposeRequest request, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(request.File))
        {
            console.Error.WriteLine($"osh: there is no file at '{TerminalText.Of(request.File)}'");
            return (int)BuildOutcome.WrongUsage;
        }

        var (sheets, findings) = FileImposer.Impose(request, workspace);
        TextReport.Write(findings, console);
        if (sheets is null)
        {
            return (int)BuildOutcome.Faulty;
        }

        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TerminalText.Of(sheets.Path)}  ({sheets.Pages} pages on {sheets.Sheets} sheets; print both sides, turned at the short edge)"));
        return (int)BuildOutcome.Done;
    }
}
