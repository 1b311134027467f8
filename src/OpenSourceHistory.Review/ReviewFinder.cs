using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Patching;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review;

/// <summary>
/// Finds what editors changed: the document as sent and the document that came back are brought into one form and compared, and each difference is carried to the place of the
/// sources that spells its text.
/// </summary>
/// <param name="sent">The document as sent.</param>
/// <param name="isAccepted">True for a revision that is taken; others are as if nobody had made them.</param>
/// <param name="isMarked">True where changes are to stand in the sources as open ones, for the author to decide upon.</param>
public sealed class ReviewFinder(SentFile sent, Func<WordRevision, bool> isAccepted, bool isMarked)
{
    private readonly ReadingDocument _sent = DocumentNormalizer.NormalizeSent(sent.Document);
    private readonly Dictionary<int, SourceIndex> _indices = [];
    private readonly NoteLabels _labels = new();

    /// <summary>Finds the changes of files.</summary>
    /// <param name="files">The files, in the order in which they are taken.</param>
    /// <param name="isLiteral">True where new quotation marks and dashes are written as themselves, whatever the author's habits.</param>
    public ReviewReport Find(IEnumerable<EditedFile> files, bool isLiteral)
    {
        var changes = new List<ReviewChange>();
        var comments = new List<EditorComment>();
        foreach (var file in files)
        {
            var edited = DocumentNormalizer.NormalizeEdited(file.Document, _sent, isAccepted);
            var found = Compare(edited);
            var patcher = new ChangePatcher(IndexOf, edited, found, _labels) { IsLiteral = isLiteral, IsMarked = isMarked };
            foreach (var change in found)
            {
                changes.Add(Describe(change, patcher, changes) with { Path = file.Path });
            }

            foreach (var change in new GeneratedComparer(_sent, edited).Compare())
            {
                changes.Add(Describe(change, changes.Count + 1) with { Path = file.Path });
            }

            comments.AddRange(edited.Comments.Where(c => !IsSent(c)).Select(c => Describe(c, edited)));
        }

        return new ReviewReport(ValueList.From(changes.ToArray()), ValueList.From(comments.ToArray()));
    }

    /// <summary>
    /// Finds which of some changes the sources did not take as they were meant: the document that is made of them must read as the document as sent with just these changes.
    /// </summary>
    /// <param name="changes">The changes that were made in the sources.</param>
    /// <param name="made">The document that is made of the changed sources.</param>
    /// <returns>Numbers of those that failed.</returns>
    public IReadOnlySet<int> FindFailed(IReadOnlyList<ReviewChange> changes, WordDocument made) =>
        new PatchProof(_sent, DocumentNormalizer.NormalizeSent(made)).FindFailed([.. changes.Select(c => (c.Number, c.Difference!))]);

    /// <summary>The edits that set comments into the sources, behind what they are about.</summary>
    /// <param name="comments">The comments.</param>
    /// <param name="edits">What else is written over.</param>
    public static ValueList<SourceEdit> Mark(IEnumerable<EditorComment> comments, IReadOnlyList<SourceEdit> edits)
    {
        var marked = new List<SourceEdit>();
        foreach (var comment in comments.Where(c => c.Place.File is { } file && !file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
        {
            var edit = CriticMarker.Comment(comment.Place.File!, comment.Place.Start..comment.Place.End, comment.Text, (comment.Author, comment.Date));
            if (!edits.Concat(marked).Any(e => ReferenceEquals(e.File, edit.File) && e.Start <= edit.End && edit.Start <= e.End))
            {
                marked.Add(edit);
            }
        }

        return ValueList.From(marked.ToArray());
    }

    // The author's own came along and is in the sources.
    private bool IsSent(PlacedComment comment) => _sent.Comments.Any(c => c.Text == comment.Text && c.Comment.Author == comment.Comment.Author);

    private List<StoryChange> Compare(ReadingDocument edited)
    {
        var changes = new StoryComparer(0, _sent.Body, edited.Body).Compare();
        foreach (var (number, note) in _sent.Notes.OrderBy(n => n.Key))
        {
            if (edited.Notes.TryGetValue(number, out var other))
            {
                changes.AddRange(new StoryComparer(number, note, other).Compare());
            }
        }

        return changes;
    }

    private SourceIndex IndexOf(int note)
    {
        if (!_indices.TryGetValue(note, out var index))
        {
            _indices[note] = index = note == 0 ? SourceIndex.OfBody(_sent.Body, sent.Trace) : SourceIndex.OfNote(_sent.Notes[note], note, sent.Trace);
        }

        return index;
    }

    private ReviewChange Describe(StoryChange change, ChangePatcher patcher, List<ReviewChange> before)
    {
        var index = IndexOf(change.Note);
        var patch = patcher.Make(change);
        var other = before.FirstOrDefault(b => b.Obstacle is null && b.Edits.Any(e => patch.Edits.Any(p => Touches(e, p))));
        var cause = patch.Obstacle is null || change.Kind is not (ChangeKind.Text or ChangeKind.Marks) ? null : GeneratedCause.Of(index.CauseOf(change.Start, change.End));
        var obstacle = other is null ? cause?.Obstacle ?? patch.Obstacle : other.Edits == patch.Edits ? $"the same as {other.Number}" : $"{other.Number} changes the same words";
        return new ReviewChange(before.Count + 1, change.Kind, cause?.Place ?? index.PlaceOf(change.Start, change.End), index.Story.TextOf(change.Start, change.End), new string([.. change.New.Select(s => s.Character)]))
        {
            Author = change.Revision?.Author ?? string.Empty,
            Date = change.Revision?.Date,
            IsTracked = change.Revision is not null,
            Edits = obstacle is null ? patch.Edits : [],
            Obstacle = obstacle,
            Difference = change,
        };
    }

    // What the program made the author makes otherwise at its source.
    private ReviewChange Describe(GeneratedChange change, int number)
    {
        var cause = GeneratedCause.Of(change, _sent, IndexOf);
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

    // What is changed within a paragraph goes with it where that is moved.
    private static bool Touches(SourceEdit one, SourceEdit other) =>
        ReferenceEquals(one.File, other.File) && (one.Start < other.End && other.Start < one.End || one == other) && !one.IsAway && !other.IsAway;

    private EditorComment Describe(PlacedComment comment, ReadingDocument edited)
    {
        var story = comment.Note == 0 ? edited.Body : edited.Notes[comment.Note];
        return new EditorComment(PlaceOf(comment, story), story.TextOf(comment.Start, Math.Min(comment.End, story.Signs.Length)), comment.Text, comment.Comment.Author, comment.Comment.Date)
        {
            IsReply = comment.Comment.Parent is not null,
            IsResolved = comment.Comment.IsResolved,
        };
    }

    // The place of the paragraph that it stands in: by its hidden bookmark, or by its text.
    private SourceSpan PlaceOf(PlacedComment comment, ReadingStory story)
    {
        if (comment.Note < 0)
        {
            return SourceSpan.None;
        }

        var index = IndexOf(comment.Note);
        var paragraph = story.Paragraphs.FirstOrDefault(p => p.End >= comment.Start);
        var old = paragraph is null ? null : index.Story.Paragraphs.FirstOrDefault(p => p.Marks.Intersect(paragraph.Marks).Any()) ?? index.Story.Paragraphs.FirstOrDefault(p => index.Story.TextOf(p) == story.TextOf(paragraph));
        if (old is null)
        {
            return SourceSpan.None;
        }

        var quote = story.TextOf(comment.Start, Math.Min(comment.End, story.Signs.Length));
        var at = quote.Length == 0 ? -1 : index.Story.TextOf(old).IndexOf(quote, StringComparison.Ordinal);
        if (at >= 0 && index[old.Start + at] is { } first && index[old.Start + at + quote.Length - 1] is { } last && ReferenceEquals(first.File, last.File) && first.Start < last.End)
        {
            return new SourceSpan(first.File, first.Start, last.End);
        }

        // What it is about was changed since: it stands before its paragraph.
        var place = index.PlaceOf(old.Start, old.Start);
        return place with { End = place.Start };
    }
}
