using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Merging;

/// <summary>Finds what comments are about in the text as sent, and where that is now. One over several paragraphs is about the first, one in a paragraph or note that is new about the place where it was put in.</summary>
/// <param name="sent">The document as sent.</param>
/// <param name="edited">The document that came back.</param>
/// <param name="carrier">Where its text is now; null where that is the same.</param>
internal sealed class CommentCarrier(ReadingDocument sent, ReadingDocument edited, ChangeCarrier? carrier)
{
    private readonly Dictionary<int, CounterpartFinder> _finders = [];

    /// <summary>Carries a comment over.</summary>
    /// <param name="comment">The comment.</param>
    public CarriedComment Carry(PlacedComment comment)
    {
        var story = comment.Note == 0 ? edited.Body : edited.Notes[comment.Note];
        var quote = story.TextOf(comment.Start, Math.Min(comment.End, story.Signs.Length));
        var (note, start, end) = (comment.Note, comment.Start, comment.End);
        if (!IsKnown(note))
        {
            var call = Array.FindIndex(edited.Body.Signs, s => s.Character == ReadingSign.NoteCall && s.Note == comment.Note);
            (note, start, end) = (0, Math.Max(0, call), Math.Max(0, call));
        }

        if (FindSent(note, start, end) is not { } place)
        {
            return new CarriedComment(comment, quote, -1, 0, 0);
        }

        return carrier is null ? new CarriedComment(comment, quote, note, place.Start, place.End)
            : carrier.PlaceOf(note, place.Start, place.End) is { } now ? new CarriedComment(comment, quote, carrier.NoteOf(note), now.Start, now.End)
            : new CarriedComment(comment, quote, -1, 0, 0);
    }

    private bool IsKnown(int note) => note == 0 || sent.Notes.ContainsKey(note);

    private (int Start, int End)? FindSent(int note, int start, int end)
    {
        var (old, story) = note == 0 ? (sent.Body, edited.Body) : (sent.Notes[note], edited.Notes[note]);
        if (!_finders.TryGetValue(note, out var finder))
        {
            _finders[note] = finder = new CounterpartFinder(old);
        }

        var first = Array.FindIndex(story.Paragraphs, p => p.End >= start);
        for (var i = first; i >= 0; i--)
        {
            if (finder.Find(story, story.Paragraphs[i]) is { } paragraph)
            {
                return i == first ? Within(old, paragraph, story, story.Paragraphs[i], (start, end)) : (paragraph.End, paragraph.End);
            }
        }

        return null;
    }

    // By its words, so that those that the editor changed as well have the place of the words before.
    private static (int Start, int End) Within(ReadingStory old, ReadingParagraph paragraph, ReadingStory story, ReadingParagraph own, (int Start, int End) about)
    {
        var (start, end) = (Math.Clamp(about.Start, own.Start, own.End), Math.Clamp(about.End, own.Start, own.End));
        var (from, to) = (start - own.Start + paragraph.Start, end - own.Start + paragraph.Start);
        foreach (var difference in WordDiff.Find(story, (own.Start, own.End), old, (paragraph.Start, paragraph.End)))
        {
            from = difference.OldEnd <= start ? start - difference.OldEnd + difference.NewEnd : difference.OldStart < start ? difference.NewStart : from;
            to = difference.OldEnd <= end ? end - difference.OldEnd + difference.NewEnd : difference.OldStart < end ? difference.NewEnd : to;
        }

        return (from, Math.Max(from, to));
    }
}
