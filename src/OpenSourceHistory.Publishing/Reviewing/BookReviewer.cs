using OpenSourceHistory.Docx;
using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>
/// Takes home what editors did in Word. Each change is proved: the book is made anew from the changed sources, and what does not read as the editor left it is not taken.
/// </summary>
public static class BookReviewer
{
    // Word itself opens nothing larger.
    private const long MostBytes = 512L << 20;

    /// <summary>Finds the changes, and the sources with those that are taken.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The changes; null with errors where a file cannot be read.</returns>
    public static Result<ReviewOutcome?> Review(ReviewRequest request, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        try
        {
            var maker = new SentFileMaker(request);
            var files = request.Files.Select(f => findings.Take(Read(f, workspace))).OfType<EditedFile>().ToList();
            return findings.HasErrors || findings.Take(maker.Make(workspace)) is not { } sent
                ? findings.With<ReviewOutcome?>(null)
                : findings.With<ReviewOutcome?>(new ReviewProver(request, maker, workspace).Prove(sent, files));
        }
        catch (Exception fault)
        {
            findings.Add(InternalFault.Of("The review cannot be made", request.BookPath, fault));
            return findings.With<ReviewOutcome?>(null);
        }
    }

    private static Result<EditedFile?> Read(string path, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        try
        {
            if (!workspace.FileExists(path) || workspace.SizeOf(path) > MostBytes)
            {
                throw new InvalidDataException(workspace.FileExists(path) ? "The file is larger than 512 MB" : "There is no such file");
            }

            var document = DocxReader.Read(new MemoryStream(workspace.ReadAllBytes(path), writable: false));
            foreach (var notice in document.Notices.Where(n => n.Kind != Docx.Reading.WordNoticeKind.Symbol))
            {
                findings.Add(new Diagnostic(PublishingCodes.DocumentNotRead, Severity.Warning, SourceSpan.None, $"{notice.Part} of {path} was not read as it is ({notice.Kind}) {notice.Detail}", []) { Path = path });
            }

            return findings.With<EditedFile?>(new EditedFile(path, document));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(PublishingCodes.DocumentNotRead, Severity.Error, SourceSpan.None, $"The file cannot be read: {e.Message}", []) { Path = path });
            return findings.With<EditedFile?>(null);
        }
    }
}
