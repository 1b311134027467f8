using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds what changed in a story.</summary>
/// <param name="note">Number of the note that it is; 0 for the body.</param>
/// <param name="old">The story as sent.</param>
/// <param name="changed">The story as it came back.</param>
internal sealed class StoryComparer(int note, ReadingStory old, ReadingStory changed)
{
    private readonly List<StoryChange> _changes = [];

    // Programs that drop one such link drop all.
    private readonly bool _hasPlaces = changed.Signs.Any(s => s.Place is not null && s.Character != ReadingSign.Field);
    private readonly Dictionary<(char, int, string, string?), int> _keys = [];

    /// <summary>The changes, in the order of the story as sent.</summary>
    public List<StoryChange> Compare()
    {
        var comparer = new TableComparer(note, old, changed);
        foreach (var block in ParagraphAligner.Align(old, changed, comparer.Edges))
        {
            Add(block);
        }

        var tables = comparer.Compare();
        tables.Blocks.ForEach(Add);
        _changes.AddRange(tables.Changes);
        return _changes;
    }

    private void Add(ParagraphBlock block)
    {
        if (block.MovedFrom is { } from)
        {
            AddMoved(block, from);
        }
        else if (block.NewStart == block.NewEnd)
        {
            AddLost(old.Paragraphs[block.OldStart]);
        }
        else if (block.OldStart == block.OldEnd)
        {
            AddNew(block);
        }
        else
        {
            CompareBlock(block);
        }
    }

    // What was changed in it besides are changes by themselves; what it is, it is by where it stands now.
    private void AddMoved(ParagraphBlock block, int from)
    {
        var (paragraph, other) = (old.Paragraphs[from], changed.Paragraphs[block.NewStart]);
        var end = changed.Signs[other.End];
        _changes.Add(new StoryChange(ChangeKind.Moved, note, paragraph.Start, paragraph.End + 1, old.Signs[paragraph.Start..(paragraph.End + 1)])
        {
            Target = StartOf(block.OldStart),
            Parts = [new StoryPart(paragraph.End, paragraph.End + 1, [end])],
            Paragraph = other,
            Before = BeforeOf(block.NewStart),
            Revision = end.Inserted ?? InsertedIn(changed.Signs[other.Start..other.End]),
        });
        CompareWords(paragraph.Start, paragraph.End, other.Start, other.End);
    }

    private int StartOf(int index) => index < old.Paragraphs.Length ? old.Paragraphs[index].Start : old.Signs.Length;

    private ReadingParagraph? BeforeOf(int index) => changed.Paragraphs[..index].LastOrDefault(p => p.Length > 0);

    private void AddLost(ReadingParagraph paragraph)
    {
        if (paragraph.Length > 0)
        {
            _changes.Add(new StoryChange(ChangeKind.LostParagraph, note, paragraph.Start, paragraph.End + 1, []) { Revision = DeletedIn(0, changed.Signs.Length, old.TextOf(paragraph)) });
        }
    }

    private void AddNew(ParagraphBlock block)
    {
        var paragraph = changed.Paragraphs[block.NewStart];
        if (paragraph.Length > 0)
        {
            var at = StartOf(block.OldStart);
            var signs = changed.Signs[paragraph.Start..(paragraph.End + 1)];
            _changes.Add(new StoryChange(ChangeKind.NewParagraph, note, at, at, signs) { Paragraph = paragraph, Before = BeforeOf(block.NewStart), Revision = InsertedIn(signs) });
        }
    }

    private void CompareBlock(ParagraphBlock block)
    {
        var (first, last) = (old.Paragraphs[block.OldStart], old.Paragraphs[block.OldEnd - 1]);
        var (newFirst, newLast) = (changed.Paragraphs[block.NewStart], changed.Paragraphs[block.NewEnd - 1]);
        if (first.Shape != newFirst.Shape && first.Length > 0 && newFirst.Length > 0)
        {
            var end = old.Signs[first.End];
            _changes.Add(new StoryChange(ChangeKind.Style, note, first.Start, first.End, old.Signs[first.Start..first.End])
            {
                Paragraph = newFirst,
                Before = BeforeOf(block.NewStart),
                Parts = [new StoryPart(first.End, first.End + 1, [end with { Shape = newFirst.Shape + end.Shape?[first.Shape.Length..] }])],
                Revision = newFirst.Restyled,
            });
        }

        CompareWords(first.Start, last.End, newFirst.Start, newLast.End);
    }

    private void CompareWords(int start, int end, int newStart, int newEnd)
    {
        var (olds, news) = (WordCutter.Cut(old, start, end), WordCutter.Cut(changed, newStart, newEnd));
        var (at, newAt) = (start, newStart);
        foreach (var difference in DifferencesOf(olds, news))
        {
            CompareMarks(at, olds[difference.OldStart], newAt);
            AddText((olds[difference.OldStart], olds[difference.OldEnd]), (news[difference.NewStart], news[difference.NewEnd]));
            (at, newAt) = (olds[difference.OldEnd], news[difference.NewEnd]);
        }

        CompareMarks(at, end, newAt);
    }

    private void AddText((int Start, int End) from, (int Start, int End) to)
    {
        var signs = changed.Signs[to.Start..to.End];
        var revision = InsertedIn(signs) ?? (from.End > from.Start ? DeletedIn(to.Start, to.End, string.Empty) ?? StruckBeside(from, to) : null);
        signs = _hasPlaces || PlaceAround(from.Start, from.End) is not { } place ? signs : [.. signs.Select(s => s.Character == ReadingSign.Field ? s : s with { Place = place })];
        _changes.Add(new StoryChange(ChangeKind.Text, note, from.Start, from.End, signs) { Revision = revision, Paragraph = ParagraphAt(to.End) });
    }

    // Of “one two two” either is struck out: what is told a few characters earlier or later is the same.
    private WordRevision? StruckBeside((int Start, int End) from, (int Start, int End) to)
    {
        var (before, behind) = (0, 0);
        while (from.Start - before > 0 && old.Signs[from.Start - before - 1].Character == old.Signs[from.End - before - 1].Character)
        {
            before++;
        }

        while (from.End + behind < old.Signs.Length && old.Signs[from.Start + behind].Character == old.Signs[from.End + behind].Character)
        {
            behind++;
        }

        return to.Start == to.End && before + behind > 0 ? DeletedIn(to.Start - before, to.End + behind, string.Empty) : null;
    }

    // Where a program dropped all such links, what stands in the midst of one is a part of it.
    private string? PlaceAround(int start, int end)
    {
        var (first, last) = start < end ? (start, end - 1) : (start - 1, start);
        return first >= 0 && last < old.Signs.Length && old.Signs[first..(last + 1)].All(s => s.Place == old.Signs[first].Place && s.Character != ReadingSign.Field) ? old.Signs[first].Place : null;
    }

    private ReadingParagraph ParagraphAt(int at) => changed.Paragraphs.First(p => p.End >= at);

    // Words that look alike are the same before others: of “alpha” and “*alpha*” the one that was taken out is told by its look. Where none is left, the words decide.
    private IEnumerable<Difference> DifferencesOf(List<int> olds, List<int> news)
    {
        var (looks, newLooks) = (KeysOf(old, olds, withLook: true), KeysOf(changed, news, withLook: true));
        var (words, newWords) = (KeysOf(old, olds, withLook: false), KeysOf(changed, news, withLook: false));
        return SequenceDiff.Find(looks, newLooks).SelectMany(gap => SequenceDiff
            .Find(words.AsSpan(gap.OldStart..gap.OldEnd), newWords.AsSpan(gap.NewStart..gap.NewEnd))
            .Select(d => new Difference(gap.OldStart + d.OldStart, gap.OldStart + d.OldEnd, gap.NewStart + d.NewStart, gap.NewStart + d.NewEnd)));
    }

    private int[] KeysOf(ReadingStory story, List<int> cuts, bool withLook)
    {
        var keys = new int[cuts.Count - 1];
        for (var i = 0; i < keys.Length; i++)
        {
            var sign = story.Signs[cuts[i]];
            var look = withLook ? string.Join('|', story.Signs[cuts[i]..cuts[i + 1]].Select(s => (s.Marks, s.Link)).Distinct()) : null;
            var key = (sign.Character, sign.Note, story.TextOf(cuts[i], cuts[i + 1]), look);
            keys[i] = _keys.TryGetValue(key, out var known) ? known : _keys[key] = _keys.Count;
        }

        return keys;
    }

    // Where the words are the same, stretches that look otherwise. A space looks as what is around it, and what is set off together changes together.
    private void CompareMarks(int start, int end, int newStart)
    {
        CompareDescriptions(start, end, newStart);
        CompareReferences(start, end, newStart);
        for (var i = NextUnlike(start, end, newStart - start); i < end;)
        {
            var from = i;
            var behind = i;
            while (i < end)
            {
                behind = i + 1;
                var next = NextUnlike(behind, end, newStart - start);
                i = next;
                if (next < end && !Enumerable.Range(behind, next - behind).All(k => IsSetOff(old.Signs[k]) || IsSetOff(changed.Signs[newStart + k - start]) || old.Signs[k].Character == ' '))
                {
                    break;
                }
            }

            _changes.Add(new StoryChange(ChangeKind.Marks, note, from, behind, changed.Signs[(newStart + from - start)..(newStart + behind - start)]));
        }
    }

    private void CompareDescriptions(int start, int end, int newStart)
    {
        for (var i = start; i < end; i++)
        {
            var sign = changed.Signs[newStart + i - start];
            if (old.Signs[i].Description is { } described && sign.Description is { } now && described != now)
            {
                _changes.Add(new StoryChange(ChangeKind.Description, note, i, i + 1, [sign]));
            }
        }
    }

    private void CompareReferences(int start, int end, int newStart)
    {
        for (var i = start; i < end;)
        {
            var (from, shift) = (i, newStart - start);
            var (place, now) = (old.Signs[i].Place, changed.Signs[i + shift].Place);
            for (i++; i < end && old.Signs[i].Place == place && changed.Signs[i + shift].Place == now && place != now; i++)
            {
            }

            if (place != now && (now is not null || _hasPlaces))
            {
                _changes.Add(new StoryChange(ChangeKind.Reference, note, from, i, changed.Signs[(from + shift)..(i + shift)]) { Revision = InsertedIn(changed.Signs[(from + shift)..(i + shift)]) });
            }
        }
    }

    private int NextUnlike(int from, int end, int shift)
    {
        while (from < end && IsAlike(old.Signs[from], changed.Signs[from + shift]))
        {
            from++;
        }

        return from;
    }

    private static bool IsSetOff(ReadingSign sign) => sign.Marks != WordMark.None || sign.Link is not null;

    private static bool IsAlike(ReadingSign one, ReadingSign other) =>
        (one.Marks == other.Marks && one.Link == other.Link) || one.Character is ' ' or '\n' or ReadingSign.Field or ReadingSign.NoteCall or ReadingSign.Object or ReadingSign.End;

    private static WordRevision? InsertedIn(ReadingSign[] signs) => signs.Select(s => s.Inserted).FirstOrDefault(r => r is not null);

    // What was struck out when the file was sent is no editor's. A paragraph without counterpart may have stood anywhere: who struck out anything at all is asked only where all of it was.
    private WordRevision? DeletedIn(int start, int end, string whole) =>
        whole.Length > 0 ? null : changed.Deleted.Where(d => d.At >= start && d.At <= end).Select(d => d.Revision).FirstOrDefault(r => !Array.Exists(old.Deleted, o => o.Revision == r));
}
