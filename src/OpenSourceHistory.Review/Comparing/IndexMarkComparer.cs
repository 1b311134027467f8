using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds marks of the index that an editor set or took out. Those that went or came with text are no changes of their own.</summary>
/// <param name="sent">The document as sent.</param>
/// <param name="edited">The document that came back.</param>
/// <param name="changes">What was changed in the text.</param>
internal sealed class IndexMarkComparer(ReadingDocument sent, ReadingDocument edited, IReadOnlyList<StoryChange> changes)
{
    /// <summary>The changes: each at its place in the text as sent.</summary>
    public IEnumerable<StoryChange> Compare()
    {
        var olds = sent.IndexMarks.ToLookup(m => KeyOf(m.Mark));
        var news = edited.IndexMarks.ToLookup(m => KeyOf(m.Mark));

        // Where as many came back as were sent, none was set or taken out.
        foreach (var key in olds.Select(g => g.Key).Union(news.Select(g => g.Key)).Where(k => olds[k].Count() != news[k].Count()))
        {
            var before = olds[key].Select(m => (m.Note, At: (int?)m.Mark.At, m.Mark)).ToList();
            var now = news[key].Select(m => (m.Note, At: PlaceOf(m.Note, m.Mark.At), m.Mark)).ToList();
            foreach (var (note, at, mark) in now.OrderBy(n => before.Exists(b => b.Note == n.Note && b.At == n.At)).Take(now.Count - before.Count))
            {
                var place = at ?? BeforePlace(note, mark.At);
                yield return new StoryChange(ChangeKind.IndexMark, sent.Notes.ContainsKey(note) ? note : 0, place, place, []) { Mark = mark, Revision = mark.Revision, IsMarkUnplaced = at is null };
            }

            var lost = before.OrderBy(b => now.Exists(n => b.Note == n.Note && b.At == n.At)).Take(before.Count - now.Count).Where(b => !IsTakenAlong(b.Note, b.Mark.At));
            foreach (var (note, at, mark) in lost)
            {
                yield return new StoryChange(ChangeKind.IndexMark, note, at!.Value, at.Value, []) { Mark = mark, IsMarkLost = true };
            }
        }
    }

    // Programs write the same words of a field with other spaces between them.
    private static string KeyOf(GeneratedStretch mark) => string.Join('\n', FieldWords.Of(mark.Maker));

    private bool IsTakenAlong(int note, int at) => (note > 0 && !edited.Notes.ContainsKey(note))
        || changes.Any(c => c.Note == note && c.Kind != ChangeKind.Moved && c.Start < c.End && c.Start <= at && at <= c.End);

    // By the bookmark around its paragraph, then by its words.
    private int? PlaceOf(int note, int at)
    {
        if (StoriesOf(note) is not var (old, story) || Array.Find(story.Paragraphs, p => p.Start <= at && at <= p.End) is not { } paragraph || FormerOf(old, story, paragraph) is not { } former)
        {
            return null;
        }

        var place = at - paragraph.Start;
        var differences = SequenceDiff.Find([.. old.TextOf(former).Select(c => (int)c)], [.. story.TextOf(paragraph).Select(c => (int)c)]).TakeWhile(d => d.NewStart < place).ToList();
        return former.Start + (differences is not [.., var last] ? place : place < last.NewEnd ? last.OldEnd : last.OldEnd + place - last.NewEnd);
    }

    // The end of the last paragraph before that was sent.
    private int BeforePlace(int note, int at) => StoriesOf(note) is not var (old, story) ? 0
        : story.Paragraphs.Where(p => p.End < at).Reverse().Select(p => FormerOf(old, story, p)).FirstOrDefault(f => f is not null)?.End ?? 0;

    private (ReadingStory Old, ReadingStory Now)? StoriesOf(int note) =>
        note == 0 ? (sent.Body, edited.Body) : sent.Notes.TryGetValue(note, out var old) ? (old, edited.Notes[note]) : null;

    private static ReadingParagraph? FormerOf(ReadingStory old, ReadingStory story, ReadingParagraph paragraph) =>
        Array.Find(old.Paragraphs, p => p.Marks.Any(m => Carriers.IsParagraph(m) && paragraph.Marks.Contains(m))) ?? Array.Find(old.Paragraphs, p => p.Length > 0 && old.TextOf(p) == story.TextOf(paragraph));
}
