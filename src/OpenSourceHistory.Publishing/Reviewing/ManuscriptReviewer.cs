using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Review.Deciding;
using OpenSourceHistory.Review.Patching;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Lists the changes and comments that stand in a manuscript, and carries out what is decided upon them.</summary>
public static class ManuscriptReviewer
{
    /// <summary>What is open in a book, in reading order.</summary>
    /// <param name="bookPath">Folder with <c>book.yaml</c>, or a Markdown file.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The changes; null with errors where the book cannot be read.</returns>
    public static Result<ValueList<OpenChange>?> List(string bookPath, IWorkspace workspace)
    {
        var (project, findings) = ManuscriptReader.Read([bookPath], workspace);
        return project is null ? new(null, findings) : new(OpenChangeFinder.Find(project.Books), []);
    }

    /// <summary>Carries out decisions; each is proved: the other side of the text stays what it was, and what would change it is left to the author.</summary>
    /// <param name="request">The decisions.</param>
    /// <param name="workspace">The door to files, to which nothing is written yet.</param>
    /// <returns>What becomes of them; null with errors where the book cannot be read.</returns>
    public static Result<DecisionOutcome?> Decide(DecisionRequest request, IWorkspace workspace)
    {
        var (project, findings) = ManuscriptReader.Read([request.BookPath], workspace);
        if (project is null)
        {
            return new(null, findings);
        }

        var meant = OpenChangeFinder.Find(project.Books).Where(request.Takes).ToList();
        var taken = meant.Where(c => DecisionWriter.Write(c, request.Accepts).Count > 0).ToList();
        var files = FilesOf(taken, request.Accepts);
        if (files.Count > 0 && !IsProved(project, files, request, workspace))
        {
            // One by one, where all together are not what they were meant to be.
            taken = taken.Where(c => IsProved(project, FilesOf([c], request.Accepts), request, workspace)).ToList();
            files = FilesOf(taken, request.Accepts);
            (taken, files) = files.Count == 0 || IsProved(project, files, request, workspace) ? (taken, files) : ([], []);
        }

        return new(new DecisionOutcome(ValueList.From(taken.ToArray()), ValueList.From(meant.Except(taken).ToArray()), files, Unthanked(project.Book, taken, request.Accepts)), []);
    }

    private static ValueList<ReviewedFile> FilesOf(List<OpenChange> changes, bool accepts) => ValueList.From(changes
        .SelectMany(c => DecisionWriter.Write(c, accepts))
        .GroupBy(e => e.File)
        .OrderBy(g => g.Key.Path, StringComparer.Ordinal)
        .Select(g => new ReviewedFile(g.Key.Path, g.Key.Text, EditedText.Of(g.Key, g)))
        .ToArray());

    // To accept some changes leaves the text as it is where all are accepted, and to reject some the text where all are rejected.
    private static bool IsProved(BookProject before, ValueList<ReviewedFile> files, DecisionRequest request, IWorkspace workspace)
    {
        var side = request.Accepts ? RevisionDisplay.Accepted : RevisionDisplay.Rejected;
        return ManuscriptReader.Read([request.BookPath], new PatchedFiles(workspace, files)).Value is { } after && WordsOf(before, side) == WordsOf(after, side);
    }

    // Where divisions begin is asked of headings, and one that is struck out is one until that is decided.
    private static string WordsOf(BookProject project, RevisionDisplay side) =>
        string.Join(' ', project.Books.SelectMany(book => OpenRevisions.Show(book, side).Divisions).SelectMany(d => TextPrinter.Print(d.Blocks).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static ValueList<string> Unthanked(Book book, List<OpenChange> taken, bool accepts) => !accepts ? [] : ValueList.From(taken
        .Where(c => c.Kind != OpenChangeKind.Comment)
        .Select(c => c.By.Author)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Where(name => !book.Metadata.Contributors.Any(c => c.Name == name))
        .ToArray());
}
