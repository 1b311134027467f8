using OpenSourceHistory.Review;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>
/// Takes home what editors did in Word. Each change is proved: the book is made anew from the changed sources, and what does not read as the editor left it is not taken.
/// </summary>
public static class BookReviewer
{
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
            var files = request.Files.Select(f => findings.Take(EditedFiles.Read(f, workspace))).OfType<EditedFile>().ToList();
            if (findings.HasErrors || findings.Take(maker.Make(workspace)) is not [_, ..] now)
            {
                return findings.With<ReviewOutcome?>(null);
            }

            var documents = new SentDocuments(request, new SentBook(ValueList.From(now.Select(n => n.Document).ToArray())), workspace);
            files = files.Select(f => findings.Take(documents.For(f))).OfType<EditedFile>().ToList();
            return findings.With(findings.HasErrors ? null : new ReviewProver(request, maker, workspace).Prove(now, files));
        }
        catch (Exception fault)
        {
            findings.Add(InternalFault.Of("The review cannot be made", request.BookPath, fault));
            return findings.With<ReviewOutcome?>(null);
        }
    }
}
