using System.Text;
using OpenSourceHistory.Docx.Reading;
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
            var expected = string.Join('\n', Paragraphs(ExpectedText.Of(sent.Notes[note.Key], [.. note.Select(n => n.Change)]).Signs).Select(p => p.Text));
            failed.UnionWith(texts.Contains(expected) ? [] : note.Select(n => n.Number));
        }

        return failed;
    }

    private static void Compare(ReadingStory old, ReadingStory made, ValueList<(int Number, StoryChange Change)> changes, HashSet<int> failed)
    {
        var (signs, origins) = ExpectedText.Of(old, [.. changes.Select(c => c.Change)]);
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

    // Text with its looks, and what its paragraph is; spaces have the looks of what is around them, and nothing is told of what only programs make.
    private static IEnumerable<(string Text, int Start, int End)> Paragraphs(ReadingSign[] signs)
    {
        var start = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i].Character != ReadingSign.End)
            {
                continue;
            }

            if (signs[i].Shape is { } shape && (i > start || shape.Contains(ParagraphForm.CellEnd)))
            {
                yield return (TextOf(signs.AsSpan(start..i), shape) + '\uFDD9' + shape, start, i);
            }

            start = i + 1;
        }
    }

    private static string TextOf(ReadOnlySpan<ReadingSign> signs, string shape)
    {
        var text = new StringBuilder();
        var marks = string.Empty;
        foreach (var sign in signs)
        {
            if (!char.IsWhiteSpace(sign.Character) && LookOf(sign, shape) is var look && look != marks)
            {
                marks = look;
                text.Append('\uFDD8').Append(marks);
            }

            text.Append(sign.Character);
        }

        return text.ToString().TrimEnd(' ');
    }

    // Headings are bold or not: bold among bold is no mark.
    private static string LookOf(ReadingSign sign, string shape) => sign.Character is ReadingSign.NoteCall or ReadingSign.Field or ReadingSign.Object
        ? string.Empty
        : $"{(char)('\uE000' + (int)(StyleNames.HeadingLevel(shape) is null ? sign.Marks : sign.Marks & ~WordMark.Strong))}{sign.Link}";
}
