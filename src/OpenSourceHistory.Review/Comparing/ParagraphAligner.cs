using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>
/// Finds which paragraphs of two stories belong together: by the hidden bookmarks around them where these share words, by texts that occur once, and between those by the
/// alignment of most likeness. A paragraph beside a pair whose words the other half of the pair has was split from it.
/// </summary>
internal sealed class ParagraphAligner
{
    private const double LeastLikeness = 0.34;
    private const double LeastPart = 0.6;
    private const double LeastMoved = 0.6;
    private const int FewWords = 4;
    private const int LargestGap = 60_000;

    private readonly ReadingStory _old;
    private readonly ReadingStory _new;
    private readonly WordBag[] _oldWords;
    private readonly WordBag[] _newWords;
    private readonly int[] _match;
    private readonly int[] _movedFrom;
    private readonly IReadOnlyList<(int Old, int New)>? _tables;

    private ParagraphAligner(ReadingStory old, ReadingStory changed, IReadOnlyList<(int Old, int New)>? tables)
    {
        (_old, _new, _tables) = (old, changed, tables);
        _oldWords = [.. old.Paragraphs.Select(p => WordBag.Of(old.TextOf(p)))];
        _newWords = [.. changed.Paragraphs.Select(p => WordBag.Of(changed.TextOf(p)))];
        _match = new int[changed.Paragraphs.Length];
        Array.Fill(_match, -1);
        _movedFrom = [.. _match];
    }

    /// <summary>Aligns two stories.</summary>
    /// <param name="old">The one as sent.</param>
    /// <param name="changed">The one that came back.</param>
    /// <param name="tables">First and last paragraphs of tables that belong together, between which others stand: those of tables are left out then; null where they are aligned, too.</param>
    /// <returns>All paragraphs of both, in order; those that the program made are left out.</returns>
    public static List<ParagraphBlock> Align(ReadingStory old, ReadingStory changed, IReadOnlyList<(int Old, int New)>? tables)
    {
        var aligner = new ParagraphAligner(old, changed, tables);
        if (old.Paragraphs.Length == 1 && changed.Paragraphs.Length == 1)
        {
            // The call of a note has said already that the two are one.
            aligner._match[0] = 0;
            return aligner.Collect();
        }

        aligner.MatchMarks();
        aligner.MatchTexts();
        aligner.MatchRewritten();
        aligner.MatchTables();
        aligner.KeepOrder();
        aligner.MatchGaps();
        aligner.MatchMoved();
        return aligner.Collect();
    }

    private bool IsFree(int index) => _match[index] < 0 && _movedFrom[index] < 0 && IsAsked(_new.Paragraphs[index]);

    private bool IsAsked(ReadingParagraph paragraph) => !paragraph.IsGenerated && (_tables is null || !paragraph.IsInTable);

    private bool CanPair(int i, int j) => IsAsked(_old.Paragraphs[i]) && IsAsked(_new.Paragraphs[j]) && _old.Paragraphs[i].IsInTable == _new.Paragraphs[j].IsInTable;

    private void MatchMarks()
    {
        var byMark = ByMark(_old);
        var best = new Dictionary<int, (int Index, double Likeness)>();
        for (var j = 0; j < _new.Paragraphs.Length; j++)
        {
            foreach (var i in _new.Paragraphs[j].Marks.Where(byMark.ContainsKey).Select(m => byMark[m]).Where(i => CanPair(i, j)))
            {
                var likeness = _oldWords[i].Likeness(_newWords[j]);
                var isShort = Math.Min(_oldWords[i].Count, _newWords[j].Count) < FewWords && _new.Paragraphs[j].Marks.Count == 1;
                if ((likeness >= LeastLikeness || isShort || IsPart(i, j)) && (!best.TryGetValue(i, out var other) || likeness > other.Likeness) && IsFree(j))
                {
                    best[i] = (j, likeness);
                    _match[j] = i;
                }
            }
        }

        foreach (var j in Enumerable.Range(0, _match.Length).Where(j => _match[j] >= 0 && best[_match[j]].Index != j))
        {
            _match[j] = -1;
        }
    }

    private static Dictionary<string, int> ByMark(ReadingStory story)
    {
        var byMark = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < story.Paragraphs.Length; i++)
        {
            foreach (var mark in story.Paragraphs[i].Marks)
            {
                byMark.TryAdd(mark, i);
            }
        }

        return byMark;
    }

    // Of what has no word in common any more, the bookmark is all that is left; it counts where it stands around one paragraph alone.
    private void MatchRewritten()
    {
        var (taken, byMark) = (_match.Where(i => i >= 0).ToHashSet(), ByMark(_old));
        var marked = _new.Paragraphs.SelectMany(p => p.Marks).CountBy(m => m, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        for (var j = 0; j < _new.Paragraphs.Length; j++)
        {
            if (IsFree(j) && _new.Paragraphs[j] is { Length: > 0, Marks: [var mark] } && marked[mark] == 1 && byMark.TryGetValue(mark, out var i) && CanPair(i, j) && taken.Add(i))
            {
                _match[j] = i;
            }
        }
    }

    // What stands before a table and what behind it.
    private void MatchTables()
    {
        foreach (var (i, j) in _tables ?? [])
        {
            _match[j] = i;
        }
    }

    private bool IsPart(int i, int j) => _oldWords[i].Shared(_newWords[j]) >= LeastPart * Math.Max(1, Math.Min(_oldWords[i].Count, _newWords[j].Count));

    private void MatchTexts()
    {
        var taken = _match.Where(i => i >= 0).ToHashSet();
        var olds = Unique(_old, i => !taken.Contains(i) && IsAsked(_old.Paragraphs[i]));
        foreach (var (text, j) in Unique(_new, IsFree))
        {
            if (olds.TryGetValue(text, out var i) && CanPair(i, j))
            {
                _match[j] = i;
            }
        }
    }

    private static Dictionary<string, int> Unique(ReadingStory story, Func<int, bool> isAsked) => Enumerable.Range(0, story.Paragraphs.Length)
        .Where(i => isAsked(i) && story.Paragraphs[i].Length > 0)
        .GroupBy(i => story.TextOf(story.Paragraphs[i]), StringComparer.Ordinal)
        .Where(g => g.Count() == 1)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    // What is not in the longest run that rises was moved; of two that changed places, the one that was put in with tracking on.
    private void KeepOrder()
    {
        var pairs = Enumerable.Range(0, _match.Length).Where(j => _match[j] >= 0).ToList();
        var quiet = pairs.Where(j => !IsTracked(j)).ToList();
        var kept = LongestRun.Of([.. quiet.Select(j => _match[j])]).Select(k => quiet[k]).ToHashSet();
        var behind = new Stack<int>(kept.OrderDescending().Select(k => _match[k]));
        var before = -1;
        foreach (var j in pairs)
        {
            if (kept.Contains(j) || (IsTracked(j) && before < _match[j] && (behind.Count == 0 || _match[j] < behind.Peek())))
            {
                before = _match[j];
                if (!kept.Add(j))
                {
                    behind.Pop();
                }
            }
        }

        foreach (var j in pairs.Where(j => !kept.Contains(j)))
        {
            (_movedFrom[j], _match[j]) = (_old.Paragraphs[_match[j]].Length > 0 && _new.Paragraphs[j].Length > 0 && IsAsked(_new.Paragraphs[j]) ? _match[j] : -1, -1);
        }
    }

    private bool IsTracked(int index) => _new.Paragraphs[index] is { Length: > 0 } paragraph && _new.Signs[paragraph.Start].Inserted is not null && _new.Signs[paragraph.End - 1].Inserted is not null;

    // What was cut out here and pasted there has lost its bookmark: its words tell.
    private void MatchMoved()
    {
        var taken = _match.Concat(_movedFrom).Where(i => i >= 0).ToHashSet();
        var olds = Enumerable.Range(0, _old.Paragraphs.Length).Where(i => !taken.Contains(i) && IsAsked(_old.Paragraphs[i]) && _old.Paragraphs[i].Length > 0).ToList();
        var news = Enumerable.Range(0, _match.Length).Where(j => IsFree(j) && _new.Paragraphs[j].Length > 0).ToList();
        if ((long)olds.Count * news.Count > LargestGap)
        {
            return;
        }

        foreach (var (i, j, _) in olds.SelectMany(i => news.Select(j => (Old: i, New: j, Likeness: LikenessOfMoved(i, j)))).Where(p => p.Likeness >= LeastMoved).OrderByDescending(p => p.Likeness))
        {
            if (IsFree(j) && taken.Add(i))
            {
                _movedFrom[j] = i;
            }
        }
    }

    private double LikenessOfMoved(int i, int j)
    {
        var likeness = CanPair(i, j) ? _oldWords[i].Likeness(_newWords[j]) : 0;
        var isLong = Math.Min(_oldWords[i].Count, _newWords[j].Count) >= FewWords;
        return isLong || _old.TextOf(_old.Paragraphs[i]) == _new.TextOf(_new.Paragraphs[j]) ? likeness : 0;
    }

    private void MatchGaps()
    {
        var (i, j) = (0, 0);
        for (var k = 0; k <= _match.Length; k++)
        {
            if (k < _match.Length && _match[k] < 0)
            {
                continue;
            }

            var end = k < _match.Length ? _match[k] : _old.Paragraphs.Length;
            MatchGap((i, end), (j, k));
            (i, j) = (end + 1, k + 1);
        }
    }

    private void MatchGap((int Start, int End) old, (int Start, int End) changed)
    {
        var olds = Enumerable.Range(old.Start, Math.Max(0, old.End - old.Start)).Where(i => !_movedFrom.Contains(i) && IsAsked(_old.Paragraphs[i])).ToList();
        var news = Enumerable.Range(changed.Start, Math.Max(0, changed.End - changed.Start)).Where(IsFree).ToList();
        if (olds.Count == 0 || news.Count == 0 || (long)olds.Count * news.Count > LargestGap)
        {
            return;
        }

        foreach (var (a, b) in SequenceAlignment.Of(olds.Count, news.Count, (a, b) => Gain(olds[a], news[b])))
        {
            _match[news[b]] = olds[a];
        }
    }

    private double Gain(int i, int j)
    {
        var likeness = CanPair(i, j) ? _oldWords[i].Likeness(_newWords[j]) : 0;
        var isWhole = _oldWords[i].Count == 0 && _old.TextOf(_old.Paragraphs[i]) != _new.TextOf(_new.Paragraphs[j]);
        return likeness >= LeastLikeness && !isWhole ? likeness : 0;
    }

    private List<ParagraphBlock> Collect()
    {
        var blocks = new List<ParagraphBlock>();
        var moved = _movedFrom.Where(o => o >= 0).ToHashSet();
        var (i, j) = (0, 0);
        for (var k = 0; k <= _match.Length; k++)
        {
            if (k < _match.Length && _match[k] < 0)
            {
                continue;
            }

            var end = k < _match.Length ? _match[k] : _old.Paragraphs.Length;
            blocks.AddRange(Enumerable.Range(i, Math.Max(0, end - i)).Where(o => IsAsked(_old.Paragraphs[o]) && !moved.Contains(o)).Select(o => new ParagraphBlock(o, o + 1, j, j)));
            blocks.AddRange(Enumerable.Range(j, k - j).Where(n => _movedFrom[n] >= 0 || IsFree(n)).Select(n => new ParagraphBlock(end, end, n, n + 1) { MovedFrom = _movedFrom[n] < 0 ? null : _movedFrom[n] }));
            if (k < _match.Length && IsAsked(_new.Paragraphs[k]))
            {
                blocks.Add(new ParagraphBlock(end, end + 1, k, k + 1));
            }

            (i, j) = (end + 1, k + 1);
        }

        return Unite(blocks);
    }

    // A neighbour without counterpart whose words the pair lacks on one side belongs to the pair.
    private List<ParagraphBlock> Unite(List<ParagraphBlock> blocks)
    {
        for (var k = 0; k + 1 < blocks.Count;)
        {
            var (first, second) = (blocks[k], blocks[k + 1]);
            if (IsPair(first) != IsPair(second) && first.MovedFrom is null && second.MovedFrom is null && Union(first, second) is { } whole && IsWhole(first, second, whole))
            {
                blocks[k] = whole;
                blocks.RemoveAt(k + 1);
                k = Math.Max(0, k - 1);
            }
            else
            {
                k++;
            }
        }

        return blocks;
    }

    // None where something stands between them that is of neither: a paragraph that was moved away is told by its move alone.
    private static ParagraphBlock? Union(ParagraphBlock first, ParagraphBlock second) =>
        Union((first.OldStart, first.OldEnd), (second.OldStart, second.OldEnd)) is { } old && Union((first.NewStart, first.NewEnd), (second.NewStart, second.NewEnd)) is { } changed
            ? new ParagraphBlock(old.Start, old.End, changed.Start, changed.End)
            : null;

    private static (int Start, int End)? Union((int Start, int End) first, (int Start, int End) second) =>
        first.Start == first.End ? second
        : second.Start == second.End ? first
        : second.Start == first.End ? (first.Start, second.End)
        : null;

    private static bool IsPair(ParagraphBlock block) => block.OldEnd > block.OldStart && block.NewEnd > block.NewStart;

    private bool IsWhole(ParagraphBlock first, ParagraphBlock second, ParagraphBlock whole)
    {
        var (pair, lone) = IsPair(first) ? (first, second) : (second, first);
        var isNew = lone.OldStart == lone.OldEnd;
        var (olds, news) = (BagOf(_old, pair.OldStart, pair.OldEnd), BagOf(_new, pair.NewStart, pair.NewEnd));
        var own = isNew ? BagOf(_new, lone.NewStart, lone.NewEnd) : BagOf(_old, lone.OldStart, lone.OldEnd);
        var lacking = isNew ? olds.Without(news) : news.Without(olds);
        var isText = Enumerable.Range(whole.OldStart, whole.OldEnd - whole.OldStart).All(i => IsAsked(_old.Paragraphs[i])) && Enumerable.Range(whole.NewStart, whole.NewEnd - whole.NewStart).All(n => IsAsked(_new.Paragraphs[n]));
        return isText && own.Count > 0 && own.Shared(lacking) >= LeastPart * own.Count;
    }

    private static WordBag BagOf(ReadingStory story, int start, int end) => WordBag.Of(string.Join(' ', story.Paragraphs[start..end].Select(story.TextOf)));
}
