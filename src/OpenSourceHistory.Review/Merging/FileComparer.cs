using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Proving;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Compares files that came back with what was sent, and carries what is found over to what the sources say now.</summary>
/// <param name="now">The book that the sources make now.</param>
/// <param name="isAccepted">True for a revision that is taken; others are as if nobody had made them.</param>
internal sealed class FileComparer(ReadingBook now, Func<WordRevision, bool> isAccepted)
{
    private readonly Dictionary<ValueList<WordDocument>, (ReadingBook Sent, ChangeCarrier? Carrier)> _origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>Compares a file.</summary>
    /// <param name="document">What came back.</param>
    /// <param name="number">Which of the book's files it is.</param>
    /// <param name="files">The files that were sent; null where the sources are as they were.</param>
    public FileChanges Compare(WordDocument document, int number, ValueList<WordDocument>? files)
    {
        var (sent, carrier) = OriginOf(files);
        var origin = sent.Whole;
        var edited = sent.With(number, DocumentNormalizer.NormalizeEdited(document, sent[number], isAccepted));
        var changes = Compare(origin, edited);
        var generated = new GeneratedComparer(origin, edited).Compare().Select(c => carrier is null ? c : Carry(c, carrier));
        var comments = new CommentCarrier(origin, edited, carrier);

        var said = new CommentMatcher(origin.Comments, now.Whole.Comments).Match(edited.Comments)
            .Where(c => !c.IsGone || !IsTakenAlong(c.Comment, edited, changes))
            .Select(c => c.IsGone ? new CarriedComment(c.Former!, string.Empty, c.Former!.Note, c.Former.Start, c.Former.End) { Former = c.Former, IsGone = true } : comments.Carry(c.Comment) with { Former = c.Former });
        return new FileChanges(
            edited, ValueList.From((carrier is null ? changes.Select(c => new CarriedChange(c)) : carrier.Carry(changes)).ToArray()), ValueList.From(generated.ToArray()), ValueList.From(said.ToArray()));
    }

    // What was said of text that was taken out went with that.
    private static bool IsTakenAlong(PlacedComment comment, ReadingDocument edited, List<StoryChange> changes) =>
        (comment.Note > 0 && !edited.Notes.ContainsKey(comment.Note))
        || changes.Exists(c => c.Note == comment.Note && c.Kind != ChangeKind.Moved && c.Start < c.End && c.Start <= comment.Start && comment.End <= c.End);

    private (ReadingBook Sent, ChangeCarrier? Carrier) OriginOf(ValueList<WordDocument>? sent)
    {
        if (sent is null)
        {
            return (now, null);
        }

        if (!_origins.TryGetValue(sent, out var origin))
        {
            var read = new ReadingBook(sent.Select(DocumentNormalizer.NormalizeSent));
            _origins[sent] = origin = ChangeCarrier.IsIdle(read.Whole, now.Whole) ? (read, null) : (read, new ChangeCarrier(read.Whole, now.Whole));
        }

        return origin;
    }

    private static List<StoryChange> Compare(ReadingDocument sent, ReadingDocument edited)
    {
        var changes = Compare(0, sent.Body, edited.Body);
        foreach (var (number, note) in sent.Notes.OrderBy(n => n.Key))
        {
            if (edited.Notes.TryGetValue(number, out var other))
            {
                changes.AddRange(Compare(number, note, other));
            }
        }

        return [.. changes, .. new IndexMarkComparer(sent, edited, changes).Compare()];
    }

    private static List<StoryChange> Compare(int note, ReadingStory sent, ReadingStory edited) => OverlookedFinder.Complete(sent, edited, note, new StoryComparer(note, sent, edited).Compare());

    private static GeneratedChange Carry(GeneratedChange change, ChangeCarrier carrier)
    {
        var place = carrier.PlaceOf(change.Note, change.Either.At, change.Either.At)?.Start ?? 0;
        return new GeneratedChange(carrier.NoteOf(change.Note), change.Old is null ? null : change.Old with { At = place }, change.New);
    }
}
