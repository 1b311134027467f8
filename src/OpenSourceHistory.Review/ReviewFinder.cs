using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Merging;
using OpenSourceHistory.Review.Patching;
using OpenSourceHistory.Review.Proving;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review;

/// <summary>
/// Finds what editors changed: the document as sent and the document that came back are brought into one form and compared, and each difference is carried to the place of the
/// sources, as they are now, that spells its text.
/// </summary>
/// <param name="now">The files that the sources make now: one of the whole book, or one of each chapter.</param>
/// <param name="isAccepted">True for a revision that is taken; others are as if nobody had made them.</param>
/// <param name="isMarked">True where changes are to stand in the sources as open ones, for the author to decide upon.</param>
public sealed class ReviewFinder(ValueList<SentFile> now, Func<WordRevision, bool> isAccepted, bool isMarked)
{
    private readonly ReadingBook _now = BookOf(now);
    private readonly Dictionary<EditedFile, FileChanges> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, SourceIndex> _indices = [];
    private readonly NewNoteLabels _labels = new();
    private FileComparer? _comparer;
    private SourceTrace? _trace;

    private SourceTrace Trace => _trace ??= TraceOf(_now, now);

    /// <summary>Finds the changes of files.</summary>
    /// <param name="files">The files, in the order in which they are taken.</param>
    /// <param name="isTaken">True for the number and author of a change that is to be taken: only such stand in the way of others.</param>
    /// <param name="isLiteral">True where new quotation marks and dashes are written as themselves, whatever the author's habits.</param>
    public ReviewReport Find(IEnumerable<EditedFile> files, Func<int, string, bool> isTaken, bool isLiteral)
    {
        var changes = new List<ReviewChange>();
        var comments = new List<EditorComment>();
        var describer = new ChangeDescriber(IndexOf, isTaken) { IsMarked = isMarked };
        foreach (var file in files)
        {
            var found = FindIn(file);
            var patcher = new ChangePatcher(IndexOf, found.Edited, [.. found.Changes.Select(c => c.Change)], _labels) { IsLiteral = isLiteral };
            foreach (var change in found.Changes)
            {
                changes.Add(describer.Describe(change, (file.Path, patcher), changes));
            }

            foreach (var change in found.Generated)
            {
                changes.Add(Describe(change, changes.Count + 1) with { Path = file.Path });
            }

            comments.AddRange(found.Comments.Select(Describe));
        }

        return new ReviewReport(ValueList.From(changes.ToArray()), ValueList.From(comments.ToArray()));
    }

    /// <summary>
    /// Finds which of some changes the sources did not take as they were meant: the document that is made of them must read as the document of the sources now with just these changes.
    /// </summary>
    /// <param name="changes">The changes that were made in the sources.</param>
    /// <param name="made">The files that are made of the changed sources.</param>
    /// <returns>Numbers of those that failed.</returns>
    public IReadOnlySet<int> FindFailed(IReadOnlyList<ReviewChange> changes, ValueList<SentFile> made)
    {
        var read = BookOf(made);
        return new PatchProof(_now.Whole, IndexOf(0), read.Whole, SourceIndex.OfBody(read.Whole.Body, TraceOf(read, made))).FindFailed(ValueList.From(changes.Select(c => c.Difference!).ToArray()));
    }

    /// <summary>The edits that write signs as what they were that read otherwise in the changed sources, though nobody touched them.</summary>
    /// <param name="made">The files that are made of the changed sources.</param>
    /// <param name="edits">What was written over in these.</param>
    public ValueList<SourceEdit> FindTurned(ValueList<SentFile> made, ValueList<SourceEdit> edits) => TurnedSigns.Find(TextsOf(now), TextsOf(made), edits);

    /// <summary>The edits that set comments into the sources, behind what they are about.</summary>
    /// <param name="comments">The comments.</param>
    /// <param name="edits">What else is written over.</param>
    public static ValueList<SourceEdit> Mark(IEnumerable<EditorComment> comments, IReadOnlyList<SourceEdit> edits)
    {
        var marked = new List<SourceEdit>();
        foreach (var comment in comments.Where(c => c.Place.File is { } file && !file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
        {
            if (comment.Former is not null)
            {
                marked.AddRange(comment.Edit is { } edit && !edits.Any(e => ReferenceEquals(e.File, edit.File) && e.Start < edit.End && edit.Start < e.End) ? [edit with { Speaker = comment.Author }] : []);
                continue;
            }

            marked.Add(CriticMarker.Comment(comment.Place, [.. edits.Concat(marked).Where(e => ReferenceEquals(e.File, comment.Place.File))], comment.Text, (comment.Author, comment.Date), comment.IsResolved) with { Speaker = comment.Author });
        }

        return ValueList.From(marked.ToArray());
    }

    /// <summary>The edits that set changes of the same words beside those that were taken, as comments of their editors.</summary>
    /// <param name="changes">All changes.</param>
    /// <param name="taken">Those that are taken.</param>
    public static ValueList<SourceEdit> MarkRivals(IEnumerable<ReviewChange> changes, IReadOnlyList<ReviewChange> taken) => ValueList.From(changes
        .Select(c => (Change: c, Other: taken.FirstOrDefault(t => t.Number == c.Rival)))
        .Where(r => r.Other is { Edits: [.., _] })
        .Select(r => (r.Change, At: r.Other!.Edits[^1]))
        .Select(r => new SourceEdit(r.At.File, r.At.End, r.At.End, CriticMarker.Remark(ChangeDescriber.SaidOf(r.Change), (r.Change.Author, r.Change.Date))) { Speaker = r.Change.Author })
        .ToArray());

    /// <summary>Who made the tracked changes of a document.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlySet<string> AuthorsOf(WordDocument document)
    {
        var authors = new HashSet<string>(StringComparer.Ordinal);
        DocumentNormalizer.Normalize(document, r => authors.Add(r.Author) || true, (call, _) => call.Id);
        return authors;
    }

    /// <summary>A comment that marks nothing, where it did; null where it did not.</summary>
    /// <param name="comment">The edit that sets the comment.</param>
    public static SourceEdit? Unmark(SourceEdit comment) => CriticMarker.Unmark(comment);

    private FileChanges FindIn(EditedFile file) =>
        _found.TryGetValue(file, out var known) ? known : _found[file] = (_comparer ??= new FileComparer(_now, isAccepted)).Compare(file.Document, file.Number, file.Sent?.Files);

    private static ReadingBook BookOf(ValueList<SentFile> files) => new(files.Select(f => DocumentNormalizer.NormalizeSent(f.Document)));

    private static IEnumerable<Text> TextsOf(ValueList<SentFile> files) => files.SelectMany(f => f.Trace.Paragraphs).SelectMany(p => p.Text).Select(t => t.Node).OfType<Text>();

    private static SourceTrace TraceOf(ReadingBook book, ValueList<SentFile> files) => book.Join(ValueList.From(files.Select(f => f.Trace).ToArray()));

    private SourceIndex IndexOf(int note)
    {
        if (!_indices.TryGetValue(note, out var index))
        {
            _indices[note] = index = note == 0 ? SourceIndex.OfBody(_now.Whole.Body, Trace) : SourceIndex.OfNote(_now.Whole.Notes[note], note, Trace);
        }

        return index;
    }

    // What the program made the author makes otherwise at its source.
    private ReviewChange Describe(GeneratedChange change, int number)
    {
        var cause = GeneratedCause.Of(change, _now.Whole, IndexOf);
        var revision = change.New?.Revision;
        return new ReviewChange(number, change.Kind, cause.Place, ShownOf(change.Old), ShownOf(change.New))
        {
            Author = revision?.Author ?? string.Empty,
            Date = revision?.Date,
            IsTracked = revision is not null,
            Obstacle = cause.Obstacle,
            IsGenerated = true,
        };
    }

    private static string ShownOf(GeneratedStretch? text) => text is null ? string.Empty
        : text.Kind is GeneratedKind.Index or GeneratedKind.Contents ? (text with { Text = GeneratedLevel.KeyOf(text) }).Shown
        : text.Shown;

    private EditorComment Describe(CarriedComment comment)
    {
        var said = comment.Comment.Comment;
        var own = comment.Former is { } former && former.Comment.Id < Trace.Comments.Count ? Trace.Comments[former.Comment.Id] : null;
        return new EditorComment(own?.Span ?? PlaceOf(comment), comment.Quote, comment.Comment.Text, said.Author, said.Date)
        {
            Former = comment.Former?.Text,
            Edit = own is null || (comment.IsGone && said.Parent is not null) ? null : CommentPatcher.Change(own, comment.Comment.Text, said.IsResolved || comment.IsGone),
            IsReply = said.Parent is not null,
            IsResolved = said.IsResolved || comment.IsGone,
            IsGone = comment.IsGone,
        };
    }

    private SourceSpan PlaceOf(CarriedComment comment)
    {
        if (comment.Note < 0)
        {
            return SourceSpan.None;
        }

        var index = IndexOf(comment.Note);
        if (comment.Start < comment.End && index[comment.Start] is { } first && index[comment.End - 1] is { } last && ReferenceEquals(first.File, last.File) && first.Start < last.End)
        {
            return new SourceSpan(first.File, first.Start, last.End);
        }

        // What the program made cannot be marked: the place stands for it.
        var place = index.PlaceOf(comment.Start, comment.Start);
        return index[comment.Start] is null ? place with { Start = place.End } : place with { End = place.Start };
    }
}
