using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Pdf.Preflight;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Publishing.Inspection;

namespace OpenSourceHistory.Publishing.Preflight;

/// <summary>Checks finished PDF and EPUB files, whoever made them, by the rules of a receiver.</summary>
public static class FilePreflight
{
    // A printer takes 650 MB at most, a shop two gigabytes; nobody takes a file that is looked at for minutes.
    private const long MostBytes = int.MaxValue - 1024;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>The receiver of a name or of a file of rules.</summary>
    /// <param name="name">A name that the program knows, or a path that ends in .yaml.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The receiver, or null where there is none, which is reported.</returns>
    public static Result<Receiver?> FindReceiver(string name, IWorkspace workspace) => ReceiverCatalog.Find(name, workspace);

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="receiver">Whose rules hold.</param>
    /// <param name="paper">The paper that it is printed on, as the receiver names it; null where nobody says.</param>
    /// <param name="cover">What is known of the cover that it is; null where it is none.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The answers; null with an error where the file cannot be read.</returns>
    public static Result<PreflightReport?> Check(string path, Receiver receiver, string? paper, CheckedCover? cover, IWorkspace workspace)
    {
        try
        {
            if (workspace.SizeOf(path) > MostBytes)
            {
                return Fail(path, "The file is larger than two gigabytes; it is not read");
            }

            var content = workspace.ReadAllBytes(path);
            var isPdf = receiver is PdfReceiver;
            if (FileKinds.Of(content) is var kind && (isPdf ? kind is FileKind.Epub : kind is FileKind.Pdf))
            {
                return Fail(path, $"“{receiver.Name}” takes {(isPdf ? "PDF" : "EPUB")} files, and this is {(isPdf ? "an EPUB" : "a PDF")} file");
            }

            return PatientRun.Of(() => Ask(content, receiver, paper, cover), s_patience) is { } rules
                ? new Result<PreflightReport?>(new PreflightReport(path, receiver.Name, rules), [])
                : Fail(path, $"This is not {(isPdf ? "a PDF" : "an EPUB")} file that can be read: it is none, locked, or damaged");
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

    private static ValueList<RuleResult>? Ask(byte[] content, Receiver receiver, string? paper, CheckedCover? cover) => receiver switch
    {
        PdfReceiver pdf when cover is not null => PreflightChecker.Check(content, cover.Demand(pdf, paper)),
        PdfReceiver pdf => PreflightChecker.Check(content, new Demands(pdf, pdf.Rules.Standards, paper)),
        EbookReceiver shop => EbookPreflight.Check(content, shop),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Result<PreflightReport?> Fail(string path, string message) =>
        new(null, [new Diagnostic(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = path }]);
}
