using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Review.Deciding;
using OpenSourceHistory.Review.Patching;

namespace OpenSourceHistory.Publishing.Reviewing;

/// <summary>Carries decisions out and proves them: to accept some changes leaves the text as it is where all are accepted, and to reject some the text where all are rejected.</summary>
/// <param name="before">The book as it stands.</param>
/// <param name="request">The decisions.</param>
/// <param name="workspace">The door to files, to which nothing is written.</param>
internal sealed class DecisionProver(BookProject before, DecisionRequest request, IWorkspace workspace)
{
    private readonly RevisionDisplay _side = request.Accepts ? RevisionDisplay.Accepted : RevisionDisplay.Rejected;

    /// <summary>The sources with what is decided upon changes; signs that would read otherwise without the marks beside them are written as what they are.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>Null where the text would be another.</returns>
    public ValueList<ReviewedFile>? Prove(IReadOnlyCollection<OpenChange> changes)
    {
        var edits = changes.SelectMany(c => DecisionWriter.Write(c, request.Accepts)).ToList();
        var files = FilesOf(edits);
        if (Read(files) is not { } made)
        {
            return null;
        }

        if (WordsOf(made) == WordsOf(before))
        {
            return files;
        }

        var turned = TurnedSigns.Find(TextsOf(before), TextsOf(made), edits);
        files = FilesOf([.. edits, .. turned]);
        return turned.Count > 0 && Read(files) is { } mended && WordsOf(mended) == WordsOf(before) ? files : null;
    }

    private static ValueList<ReviewedFile> FilesOf(List<SourceEdit> edits) => ValueList.From(edits
        .GroupBy(e => e.File)
        .OrderBy(g => g.Key.Path, StringComparer.Ordinal)
        .Select(g => new ReviewedFile(g.Key.Path, g.Key.Text, EditedText.Of(g.Key, g)))
        .ToArray());

    private static IEnumerable<Text> TextsOf(BookProject project) => project.Books.SelectMany(NodeCollector<Text>.In);

    private BookProject? Read(ValueList<ReviewedFile> files) => ManuscriptReader.Read([request.BookPath], new PatchedFiles(workspace, files)).Value;

    // Where divisions begin is asked of headings, and one that is struck out is one until that is decided.
    private string WordsOf(BookProject project) =>
        string.Join(' ', project.Books.SelectMany(book => OpenRevisions.Show(book, _side).Divisions).SelectMany(d => TextPrinter.Print(d.Blocks).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
