using System.CommandLine;
using OpenSourceHistory.Cli.Converting;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Drafts;

namespace OpenSourceHistory.Cli.Commands;

/// <summary><c>osh import</c>.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="console">Where it writes.</param>
    /// <param name="workspace">The door to files.</param>
    public static Command Create(ConsoleStreams console, IWorkspace workspace)
    {
        var file = new Argument<string>("FILE") { Description = "A Word document (.docx), whoever made it; .odt, .doc and .rtf where LibreOffice is installed" };
        var folder = new Argument<string>("DIR") { Description = "A folder that does not exist yet, or is empty" };
        var styles = new Option<string?>("--styles") { Description = "A file that says what the document's styles are: “EXT: quotation”, “Chapter Name: heading 1”, “Letter: .letter”", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace files of a folder that is not empty" };
        var command = new Command("import", "Begin a book with a draft that was written in Word") { file, folder, styles, force };
        command.SetAction(parsed => Run(new DraftRequest(parsed.GetValue(file)!, parsed.GetValue(folder)!) { StyleFile = parsed.GetValue(styles), IsForced = parsed.GetValue(force) }, console, workspace));
        return command;
    }

    private static int Run(DraftRequest request, ConsoleStreams console, IWorkspace workspace)
    {
        if (!workspace.FileExists(request.File))
        {
            console.Error.WriteLine($"osh: there is no file at '{TerminalText.Of(request.File)}'");
            return (int)BuildOutcome.WrongUsage;
        }

        var written = Create(request, workspace);
        TextReport.Write(written.Findings, console);
        if (written.HasErrors)
        {
            return (int)BuildOutcome.Faulty;
        }

        foreach (var path in written.Value)
        {
            console.Output.WriteLine(TerminalText.Of(path));
        }

        console.Error.WriteLine($"hint: osh build {TerminalText.Of(request.Folder)} --output {TerminalText.Of(Path.Combine(request.Folder, "output"))}");
        return (int)BuildOutcome.Done;
    }

    private static Result<ValueList<string>> Create(DraftRequest request, IWorkspace workspace)
    {
        if (!OfficeConverter.Takes(request.File))
        {
            return DraftBook.Create(request, workspace);
        }

        var (made, reason) = OfficeConverter.Convert(request.File, converted => DraftBook.Create(request with { Converted = converted }, workspace));
        return made ?? DraftBook.NotConverted(request, reason!);
    }
}
