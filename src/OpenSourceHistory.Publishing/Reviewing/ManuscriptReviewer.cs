using OpenSourceHistory.Markdown;
using OpenSourceHistory.Review.Deciding;

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
        var prover = new DecisionProver(project, request, workspace);
        var taken = meant.Where(c => DecisionWriter.Write(c, request.Accepts).Count > 0).ToList();
        var files = prover.Prove(taken);
        if (files is null)
        {
            // One by one, where all together are not what they were meant to be.
            taken = taken.Where(c => prover.Prove([c]) is not null).ToList();
            files = prover.Prove(taken);
            taken = files is null ? [] : taken;
        }

        return new(new DecisionOutcome(ValueList.From(taken.ToArray()), ValueList.From(meant.Except(taken).ToArray()), files ?? [], Unthanked(project.Book, taken, request.Accepts)), []);
    }

    private static ValueList<string> Unthanked(Book book, List<OpenChange> taken, bool accepts) => !accepts ? [] : ValueList.From(taken
        .Where(c => c.Kind != OpenChangeKind.Comment)
        .Select(c => c.By.Author)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Where(name => !book.Metadata.Contributors.Any(c => c.Name == name))
        .ToArray());
}
