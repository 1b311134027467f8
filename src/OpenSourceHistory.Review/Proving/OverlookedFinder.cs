using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>
/// Finds what a comparison overlooked: the story as sent with all changes that were found must read as the one that came back. Paragraphs that do not are told as a whole, so that
/// nothing that an editor did is lost in silence.
/// </summary>
internal static class OverlookedFinder
{
    /// <summary>The changes with what they say nothing of.</summary>
    /// <param name="old">The story as sent.</param>
    /// <param name="edited">The story that came back.</param>
    /// <param name="note">Number of the note that they are; 0 for the body.</param>
    /// <param name="changes">The changes that were found.</param>
    public static List<StoryChange> Complete(ReadingStory old, ReadingStory edited, int note, List<StoryChange> changes)
    {
        var signs = ExpectedText.Of(SignsOf(old), changes);
        var (expected, actual) = (ProvedParagraph.Of(signs).ToList(), ProvedParagraph.Of(SignsOf(edited)).ToList());
        foreach (var difference in SequenceDiff.Find(expected.Select(p => KeyOf(p, NotesOf(signs, p))), actual.Select(p => KeyOf(p, edited.Signs[p.Start..p.End].Select(s => s.Note)))))
        {
            var (start, end) = PlaceOf(signs, expected, difference, old.Signs.Length);
            var there = difference.NewStart == difference.NewEnd ? [] : edited.Signs[actual[difference.NewStart].Start..actual[difference.NewEnd - 1].End];
            changes.Add(new StoryChange(ChangeKind.Overlooked, note, start, end, there) { Revision = there.Select(s => s.Inserted).FirstOrDefault(r => r is not null) });
        }

        return changes;
    }

    // Which note is called is seen by nobody in the text.
    private static string KeyOf(ProvedParagraph paragraph, IEnumerable<int> notes) => paragraph.Text + string.Join(',', notes.Where(n => n != 0));

    private static IEnumerable<int> NotesOf(ProvedSign[] signs, ProvedParagraph paragraph) => signs[paragraph.Start..paragraph.End].Select(s => s.Sign.Note);

    private static ProvedSign[] SignsOf(ReadingStory story) => [.. story.Signs.Select(ProvedSign.Of)];

    // In the story as sent; a place between paragraphs where none of these is left.
    private static (int Start, int End) PlaceOf(ProvedSign[] signs, List<ProvedParagraph> expected, Difference difference, int length)
    {
        if (difference.OldStart == difference.OldEnd)
        {
            var at = difference.OldStart < expected.Count ? signs[expected[difference.OldStart].Start].Origin : length;
            return (at, at);
        }

        var (start, end) = (signs[expected[difference.OldStart].Start].Origin, signs[expected[difference.OldEnd - 1].End].Origin);
        return (Math.Min(start, end), Math.Max(start, end));
    }
}
