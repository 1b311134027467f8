using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Patching;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Proving;

/// <summary>
/// Proves patches: the document made of the changed sources must read as the document of the sources with just the changes that were made. Asked is what authors wrote; what the
/// program makes of it, an index, a glossary, a term's gloss, may change with it.
/// </summary>
/// <param name="now">The document of the sources.</param>
/// <param name="own">How the sources spell its body.</param>
/// <param name="made">The document that is made of the changed sources.</param>
/// <param name="changed">How the changed sources spell its body.</param>
internal sealed class PatchProof(ReadingDocument now, SourceIndex own, ReadingDocument made, SourceIndex changed)
{
    /// <summary>Numbers of the changes that are not in the document as they were meant.</summary>
    /// <param name="changes">The changes with their numbers.</param>
    public IReadOnlySet<int> FindFailed(ValueList<ProvedChange> changes)
    {
        var failed = new HashSet<int>();
        Compare([.. changes.Where(c => c.Change.Note == 0)], failed);
        failed.UnionWith(FindLost([.. changes.Where(c => c.Change.Note == 0 && !failed.Contains(c.Number))]));

        // Notes are numbered anew where some are new or gone: each is looked for among all.
        var texts = made.Notes.Values.Select(n => TextOf(n.Signs.Select(ProvedSign.Of))).ToHashSet(StringComparer.Ordinal);
        foreach (var note in changes.Where(c => c.Change.Note > 0).GroupBy(c => c.Change.Note))
        {
            var expected = TextOf(ExpectedText.Of([.. now.Notes[note.Key].Signs.Select(ProvedSign.Of)], [.. note.Select(n => n.Change)]));
            failed.UnionWith(texts.Contains(expected) ? [] : note.Select(n => n.Number));
        }

        // Of a new note the words that came back are asked for, whatever their style.
        var words = made.Notes.Values.Select(WordsOf).ToHashSet(StringComparer.Ordinal);
        failed.UnionWith(changes.Where(c => !c.NewNotes.All(n => words.Contains(WordsOf(n)))).Select(c => c.Number));

        // Marks of the index are asked for where the file has any.
        var marks = made.IndexMarks.Select(m => WordIndexEntry.Of(FieldWords.Of(m.Mark.Maker))?.Path).OfType<ValueList<string>>().ToHashSet();
        failed.UnionWith(changes.Where(c => marks.Count > 0 && c.Change is { Mark: { } mark, IsMarkLost: false } && WordIndexEntry.Of(FieldWords.Of(mark.Maker)) is { } entry && !marks.Contains(entry.Path)).Select(c => c.Number));
        return failed;
    }

    // Where links within the book lead is asked where that, or words of them, were changed: elsewhere it goes with the names of what they lead to.
    private IEnumerable<int> FindLost(ValueList<ProvedChange> changes)
    {
        var references = changes.Where(c => c.Change.Kind == ChangeKind.Reference || HasPlace(c.Change.New) || HasPlace(now.Body.Signs[c.Change.Start..c.Change.End])).ToList();
        if (references.Count == 0)
        {
            return [];
        }

        var signs = ExpectedText.Of(SignsOf(own), [.. changes.Select(c => c.Change)]);
        var there = LeadsOf(SignsOf(changed), changed).Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        var lost = LeadsOf(signs, own).Where(p => !there.Contains(p.Text)).ToList();
        return references.Where(r => lost.Exists(p => r.Change.End >= signs[p.Start].Origin && r.Change.Start <= signs[p.End].Origin)).Select(r => r.Number);
    }

    private static bool HasPlace(ReadingSign[] signs) => Array.Exists(signs, s => s.Place is not null && s.Character != ReadingSign.Field);

    private static IEnumerable<(string Text, int Start, int End)> LeadsOf(ProvedSign[] signs, SourceIndex index) => ProvedParagraph.Of(signs)
        .Select(p => (p.Text + string.Join('|', signs[p.Start..p.End].Where(s => !s.IsGloss && s.Sign.Place is not null).Select(s => s.Sign.Character + index.IdOf(s.Sign.Place!))), p.Start, p.End));

    private static string WordsOf(ReadingStory note) => string.Join('\n', ProvedParagraph.Of([.. note.Signs.Select(ProvedSign.Of)]).Select(p => p.Text[..p.Text.LastIndexOf(ProvedParagraph.Form)]));

    private static string TextOf(IEnumerable<ProvedSign> signs) => string.Join('\n', ProvedParagraph.Of([.. signs]).Select(p => p.Text));

    private void Compare(ValueList<ProvedChange> changes, HashSet<int> failed)
    {
        var signs = ExpectedText.Of(SignsOf(own), [.. changes.Select(c => c.Change)]);
        var (expected, actual) = (ProvedParagraph.Of(signs).ToList(), ProvedParagraph.Of(SignsOf(changed)).ToList());
        var blamed = new HashSet<int>();
        var isUnexplained = false;
        foreach (var difference in SequenceDiff.Find(expected.Select(p => p.Text), actual.Select(p => p.Text)))
        {
            // The changes of the paragraphs that are not as expected; where these have none, of those beside them.
            var found = ChangesIn(difference.OldStart, difference.OldEnd);
            found = found.Count > 0 ? found : ChangesIn(difference.OldStart - 1, difference.OldEnd + 1);
            found = found.Exists(c => c.Change.Mark is null) ? found.FindAll(c => c.Change.Mark is null) : found;
            blamed.UnionWith(found.Select(c => c.Number));
            isUnexplained |= found.Count == 0;
        }

        failed.UnionWith(isUnexplained && blamed.Count == 0 ? changes.Select(c => c.Number) : blamed);

        List<ProvedChange> ChangesIn(int first, int behind)
        {
            if (first >= behind || expected.Count == 0)
            {
                return [];
            }

            var start = signs[expected[Math.Clamp(first, 0, expected.Count - 1)].Start].Origin;
            var end = signs[expected[Math.Clamp(behind - 1, 0, expected.Count - 1)].End].Origin;
            return [.. changes.Where(c => c.Change.End >= start && c.Change.Start <= end)];
        }
    }

    private static ProvedSign[] SignsOf(SourceIndex index)
    {
        var signs = new ProvedSign[index.Story.Signs.Length];
        for (var i = 0; i < index.Story.Paragraphs.Length; i++)
        {
            var paragraph = index.Story.Paragraphs[i];
            var isCode = index.NodeOf(i) is CodeBlock;
            for (var at = paragraph.Start; at <= paragraph.End; at++)
            {
                var isWritten = !paragraph.IsGenerated && (isCode || (at < paragraph.End && index[at] is not null));
                signs[at] = new ProvedSign(index.Story.Signs[at], at, isWritten, index.IsGloss(at));
            }
        }

        return signs;
    }
}
