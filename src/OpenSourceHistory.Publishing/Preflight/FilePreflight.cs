using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Pdf.Preflight;
using OpenSourceHistory.Pdf.Preflight.Asking;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>Checks finished PDF files, whoever made them, by the rules of a receiver.</summary>
public static class FilePreflight
{
    // A receiver takes 650 MB at most; nobody takes a file that is looked at for minutes.
    private const long MostBytes = 1_000_000_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>The receiver of a name or of a file of rules.</summary>
    /// <param name="name">A name that the program knows, or a path that ends in .yaml.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The receiver, or null where there is none, which is reported.</returns>
    public static Result<PdfReceiver?> FindReceiver(string name, IWorkspace workspace) => ReceiverCatalog.Find(name, workspace);

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="receiver">Whose rules hold.</param>
    /// <param name="paper">The paper that it is printed on, as the receiver names it; null where nobody says.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The answers; null with an error where the file cannot be read.</returns>
    public static Result<PreflightReport?> Check(string path, PdfReceiver receiver, string? paper, IWorkspace workspace)
    {
        try
        {
            if (workspace.SizeOf(path) > MostBytes)
            {
                return Fail(path, "The file is larger than a gigabyte; it is not read");
            }

            var content = workspace.ReadAllBytes(path);
            var demands = new Demands(receiver, receiver.Rules.Standards, paper);
            return PatientRun.Of(() => PreflightChecker.Check(content, demands), s_patience) is { } rules
                ? new Result<PreflightReport?>(new PreflightReport(path, receiver.Name, rules), [])
                : Fail(path, "This is not a PDF file that can be read: it is none, locked, or damaged");
        }
        catch (TimeoutException)
        {
            return Fail(path, "The file takes too long to read; it is damaged, or made to keep programs busy");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library that reads others' files throws whatever damage makes it meet.
            return Fail(path, $"The file cannot be read: {FaultText.Of(fault)}");
        }
    }

    private static Result<PreflightReport?> Fail(string path, string message) =>
        new(null, [new Diagnostic(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = path }]);
}
