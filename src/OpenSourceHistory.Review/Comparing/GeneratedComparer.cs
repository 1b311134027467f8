using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds what an editor changed in text that the program makes. What programs make anew by themselves is no change: pages, counts, and what repeats the text as it came back.</summary>
/// <param name="sent">The document as sent.</param>
/// <param name="edited">The document that came back.</param>
internal sealed class GeneratedComparer(ReadingDocument sent, ReadingDocument edited)
{
    private readonly GeneratedRefresh _before = new(sent);
    private readonly GeneratedRefresh _now = new(edited);

    /// <summary>The changes: in the contents, in the index, in fields of the text and of notes, in heads.</summary>
    public List<GeneratedChange> Compare()
    {
        var changes = new List<GeneratedChange>();
        changes.AddRange(CompareLines(GeneratedKind.Contents));
        changes.AddRange(CompareLines(GeneratedKind.Index));
        changes.AddRange(CompareFields(0, sent.Body, edited.Body));
        foreach (var (number, note) in sent.Notes.OrderBy(n => n.Key))
        {
            changes.AddRange(edited.Notes.TryGetValue(number, out var other) ? CompareFields(number, note, other) : []);
        }

        changes.AddRange(new HeadComparer(sent, edited, _before, _now).Compare());
        return changes;
    }

    private IEnumerable<GeneratedChange> CompareLines(GeneratedKind kind)
    {
        var (olds, news) = (LinesOf(sent.Body, kind), LinesOf(edited.Body, kind));
        return SequenceDiff.Find(olds.Select(GeneratedLevel.KeyOf), news.Select(GeneratedLevel.KeyOf))
            .SelectMany(d => Pair(olds[d.OldStart..d.OldEnd], news[d.NewStart..d.NewEnd]));
    }

    private static List<GeneratedStretch> LinesOf(ReadingStory story, GeneratedKind kind) => [.. story.Generated.Where(g => g.Kind == kind && GeneratedLevel.KeyOf(g).Length > 0)];

    // Lines made anew stand for those that went with what they repeated, then for any.
    private List<GeneratedChange> Pair(List<GeneratedStretch> olds, List<GeneratedStretch> news)
    {
        var written = news.Where(n => !_now.Makes(n, 0)).ToList();
        var lost = olds.Where(o => !_before.Makes(o, 0) || _now.Makes(o, 0)).ToList();
        var remade = Math.Max(0, news.Count - written.Count - (olds.Count - lost.Count));
        var pairs = Math.Min(lost.Count, written.Count);
        return
        [
            .. Enumerable.Range(0, pairs).Select(i => new GeneratedChange(0, lost[i], written[i])),
            .. lost.Skip(pairs).SkipLast(remade).Select(o => new GeneratedChange(0, o, null)),
            .. written.Skip(pairs).Select(n => new GeneratedChange(0, null, n)),
        ];
    }

    // Fields that came or went stand in the text for a character, and are found there.
    private List<GeneratedChange> CompareFields(int note, ReadingStory old, ReadingStory changed)
    {
        var (olds, news) = (FieldsOf(old), FieldsOf(changed));
        var found = new List<GeneratedChange>();
        var (at, from) = (0, 0);
        foreach (var difference in SequenceDiff.Find(olds.Select(f => f.Maker), news.Select(f => f.Maker)).Append(new Difference(olds.Count, olds.Count, news.Count, news.Count)))
        {
            for (; at < difference.OldStart; at++, from++)
            {
                if (GeneratedLevel.KeyOf(olds[at]) != GeneratedLevel.KeyOf(news[from]) && !_now.Makes(news[from], note))
                {
                    found.Add(new GeneratedChange(note, olds[at], news[from]));
                }
            }

            (at, from) = (difference.OldEnd, difference.NewEnd);
        }

        return found;
    }

    private static List<GeneratedStretch> FieldsOf(ReadingStory story) => [.. story.Generated.Where(g => g.Kind == GeneratedKind.Field)];
}
