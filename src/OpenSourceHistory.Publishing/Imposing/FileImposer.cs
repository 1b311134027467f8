using OpenSourceHistory.Core.Files;
using OpenSourceHistory.Pdf.Imposition;
using OpenSourceHistory.Publishing.Inspection;
using OpenSourceHistory.Publishing.Preflight;

namespace OpenSourceHistory.Publishing.Imposing;

/// <summary>Lays the pages of PDF files, whoever made them, on sheets for those who bind by hand.</summary>
public static class FileImposer
{
    private const long MostBytes = 1_000_000_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Writes the sheets of a file.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>What was written; null with an error where nothing was, and the file that was there is as it was.</returns>
    public static Result<ImposedSheets?> Impose(ImposeRequest request, IWorkspace workspace)
    {
        try
        {
            return FindLoss(request, workspace) is { } loss ? Fail(loss) : Write(request, workspace);
        }
        catch (TimeoutException)
        {
            return Fail(Unreadable(request, "The file takes too long to read; it is damaged, or made to keep programs busy"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"The sheets cannot be written: {FaultText.Of(fault)}", ["Name another file with --output"]) { Path = request.Output });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library that reads others' files throws whatever damage makes it meet.
            return Fail(Unreadable(request, $"The file cannot be read: {FaultText.Of(fault)}"));
        }
    }

    private static Result<ImposedSheets?> Write(ImposeRequest request, IWorkspace workspace)
    {
        if (workspace.SizeOf(request.File) > MostBytes)
        {
            return Fail(Unreadable(request, "The file is larger than a gigabyte; it is not read"));
        }

        var content = workspace.ReadAllBytes(request.File);
        var plan = new ImpositionPlan(request.Signature) { IsRightBound = request.IsRightBound, Creep = request.Creep, HasMarks = request.HasMarks, Paper = request.Paper };
        if (PatientRun.Of(() => Imposer.Impose(content, plan), s_patience) is not { Pages: > 0 } imposed)
        {
            return Fail(Unreadable(request, "This is not a PDF file that can be read: it is none, locked, damaged, or has no pages"));
        }

        if (!imposed.FitsPaper)
        {
            return Fail(new Diagnostic(
                PublishingCodes.SheetsTooLarge, Severity.Error, SourceSpan.None, $"Two pages beside each other are {InMillimetres(imposed.Needed)} with their marks, larger than the paper",
                ["Take larger paper, leave --marks out, or print the sheets without --paper and let the printer make them smaller"])
            { Path = request.File });
        }

        workspace.Replace(request.Output, stream => stream.Write(imposed.Content));
        return new Result<ImposedSheets?>(new ImposedSheets(request.Output, imposed.Pages, imposed.Sheets), FindLacks(request, imposed));
    }

    private static Diagnostic? FindLoss(ImposeRequest request, IWorkspace workspace)
    {
        if (!workspace.FileExists(request.Output))
        {
            return null;
        }

        if (string.Equals(workspace.RealPath(request.Output), workspace.RealPath(request.File), StringComparison.Ordinal))
        {
            return new Diagnostic(PublishingCodes.WouldReplaceInput, Severity.Error, SourceSpan.None, "The sheets would be written over the file that they are made of", ["Name another file with --output"]) { Path = request.Output };
        }

        return request.IsForced || OwnFiles.Has(workspace, request.Output)
            ? null
            : new Diagnostic(
                PublishingCodes.ForeignFile, Severity.Error, SourceSpan.None, "The sheets would replace a file that osh did not make, or that was changed since",
                ["Name another file with --output", "--force replaces it"])
            { Path = request.Output };
    }

    private static string InMillimetres(Size size) => FormattableString.Invariant($"{size.Width.Points * 25.4 / 72:0.#} by {size.Height.Points * 25.4 / 72:0.#} mm");

    private static ValueList<Diagnostic> FindLacks(ImposeRequest request, ImposedFile imposed)
    {
        var found = new DiagnosticBag();
        if (imposed.LosesAnnotations)
        {
            found.Add(Lack(request, "Comments, fields and other annotations of the file are not on the sheets", "Print the file into another PDF first, which makes them parts of its pages"));
        }

        if (imposed.Lack is { } lack)
        {
            found.Add(Lack(request, $"Something of the file is not on the sheets: {lack}", "Save the file anew with the program that made it"));
        }

        return found.ToSortedList();
    }

    private static Diagnostic Lack(ImposeRequest request, string message, string hint) =>
        new(PublishingCodes.NotOnSheets, Severity.Warning, SourceSpan.None, message, [hint]) { Path = request.File };

    private static Diagnostic Unreadable(ImposeRequest request, string message) =>
        new(PublishingCodes.CannotInspect, Severity.Error, SourceSpan.None, message, []) { Path = request.File };

    private static Result<ImposedSheets?> Fail(Diagnostic fault) => new(null, [fault]);
}
