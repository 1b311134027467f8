using System.Text;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Proves patches: the document made of the changed sources must read as the document as sent with just the changes that were made.</summary>
/// <param name="sent">The document as sent.</param>
/// <param name="made">The document that is made of the changed sources.</param>
internal sealed class PatchProof(ReadingDocument sent, ReadingDocument made)
{
    /// <summary>Numbers of the changes that are not in the document as they were meant.</summary>
    /// <param name="changes">The changes with their numbers.</param>
    public IReadOnlySet<int> FindFailed(ValueList<(int Number, StoryChange Change)> changes)
    {
        var failed = new HashSet<int>();
        Compare(sent.Body, made.Body, [.. changes.Where(c => c.Change.Note == 0)], failed);

        // Notes are numbered anew where some are new or gone: each is looked for among all.
        var texts = made.Notes.Values.Select(n => string.Join('\n', Paragraphs(n.Signs).Select(p => p.Text))).ToHashSet(StringComparer.Ordinal);
        foreach (var note in changes.Where(c => c.Change.Note > 0).GroupBy(c => c.Change.Note))
        {
            var expected = string.Join('\n', Paragraphs(Apply(sent.Notes[note.Key], [.. note.Select(n => n.Change)]).Signs).Select(p => p.Text));
            failed.UnionWith(texts.Contains(expected) ? [] : note.Select(n => n.Number));
        }

        return failed;
    }

    private static void Compare(ReadingStory old, ReadingStory made, ValueList<(int Number, StoryChange Change)> changes, HashSet<int> failed)
    {
        var (signs, origins) = Apply(old, [.. changes.Select(c => c.Change)]);
        var (expected, actual) = (Paragraphs(signs).ToList(), Paragraphs(made.Signs).ToList());
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var difference in SequenceDiff.Find([.. expected.Select(p => Key(p.Text))], [.. actual.Select(p => Key(p.Text))]))
        {
            // The changes of the paragraphs that are not as expected; where these have none, of those beside them.
            var found = ChangesIn(difference.OldStart, difference.OldEnd);
            found = found.Count > 0 ? found : ChangesIn(difference.OldStart - 1, difference.OldEnd + 1);
            failed.UnionWith((found.Count > 0 ? found : [.. changes]).Select(c => c.Number));
        }

        List<(int Number, StoryChange Change)> ChangesIn(int first, int behind)
        {
            if (first >= behind || expected.Count == 0)
            {
                return [];
            }

            var start = origins[expected[Math.Clamp(first, 0, expected.Count - 1)].Start];
            var end = origins[Math.Min(expected[Math.Clamp(behind - 1, 0, expected.Count - 1)].End, origins.Length - 1)];
            return [.. changes.Where(c => c.Change.End >= start && c.Change.Start <= end)];
        }

        int Key(string text) => keys.TryGetValue(text, out var key) ? key : keys[text] = keys.Count;
    }

    // The characters with the changes made, and where each comes from in the story as sent.
    private static (ReadingSign[] Signs, int[] Origins) Apply(ReadingStory old, IReadOnlyList<StoryChange> changes)
    {
        var signs = new List<ReadingSign>(old.Signs.Length);
        var origins = new List<int>(old.Signs.Length);
        var at = 0;
        foreach (var change in changes.Where(c => c.Kind != ChangeKind.Style).OrderBy(c => c.Start).ThenBy(c => c.End))
        {
            for (; at < change.Start; at++)
            {
                Add(old.Signs[at], at);
            }

            foreach (var sign in change.New)
            {
                Add(sign, change.Start);
            }

            at = Math.Max(at, change.End);
        }

        for (; at < old.Signs.Length; at++)
        {
            Add(old.Signs[at], at);
        }

        origins.Add(old.Signs.Length);
        return ([.. signs], [.. origins]);

        void Add(ReadingSign sign, int origin)
        {
            signs.Add(sign);
            origins.Add(origin);
        }
    }

    // Text with its looks; spaces have those of what is around them, and nothing is told of what only programs make.
    private static IEnumerable<(string Text, int Start, int End)> Paragraphs(ReadingSign[] signs)
    {
        var text = new StringBuilder();
        var (start, marks) = (0, 0);
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i].Character == ReadingSign.End)
            {
                if (text.Length > 0)
                {
                    yield return (text.ToString().TrimEnd(' '), start, i);
                }

                text.Clear();
                (start, marks) = (i + 1, 0);
                continue;
            }

            if (!char.IsWhiteSpace(signs[i].Character) && (int)signs[i].Marks != marks)
            {
                marks = (int)signs[i].Marks;
                text.Append('\uFDD8').Append((char)('\uE000' + marks));
            }

            text.Append(signs[i].Character);
        }
    }
}
