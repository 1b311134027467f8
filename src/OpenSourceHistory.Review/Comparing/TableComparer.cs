using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>Finds which tables, rows and columns of two stories belong together, and which were put in or taken out.</summary>
/// <param name="note">Number of the note that the stories are; 0 for the body.</param>
/// <param name="old">The story as sent.</param>
/// <param name="changed">The story as it came back.</param>
internal sealed class TableComparer(int note, ReadingStory old, ReadingStory changed)
{
    private const double LeastLikeness = 0.34;
    private readonly List<StoryChange> _changes = [];
    private readonly List<ParagraphBlock> _blocks = [];
    private readonly List<StoryTable> _olds = StoryTable.Of(old);
    private readonly List<StoryTable> _news = StoryTable.Of(changed);
    private List<(int Old, int New)>? _pairs;

    /// <summary>The first and last paragraphs of tables that belong together.</summary>
    public IReadOnlyList<(int Old, int New)> Edges =>
        [.. Pairs.SelectMany(p => EdgesOf(_olds[p.Old].Cells, _news[p.New].Cells))];

    // Those that belong together, by their numbers.
    private List<(int Old, int New)> Pairs => _pairs ??= Pair([.. _olds.Select(t => t.KeyOf(t.Cells))], [.. _news.Select(t => t.KeyOf(t.Cells))]);

    /// <summary>Compares all tables.</summary>
    /// <returns>What was put in or taken out, and the paragraphs of cells that belong together.</returns>
    public (List<StoryChange> Changes, List<ParagraphBlock> Blocks) Compare()
    {
        foreach (var (i, j) in Pairs)
        {
            Compare(_olds[i], _news[j]);
        }

        foreach (var lost in Enumerable.Range(0, _olds.Count).Except(Pairs.Select(p => p.Old)).Select(i => _olds[i]))
        {
            _changes.Add(new StoryChange(ChangeKind.LostTable, note, lost.StartOf(lost.Cells[0]), lost.EndOf(lost.Cells[^1]) + 1, []) { Revision = DeletedIn(0, changed.Signs.Length) });
        }

        foreach (var added in Enumerable.Range(0, _news.Count).Except(Pairs.Select(p => p.New)).Select(j => _news[j]))
        {
            var at = PlaceBefore(added.Cells[0].First);
            _changes.Add(new StoryChange(ChangeKind.NewTable, note, at, at, changed.Signs[added.StartOf(added.Cells[0])..(added.EndOf(added.Cells[^1]) + 1)]) { Revision = added.Cells[0].Place.Inserted });
        }

        return (_changes, _blocks);
    }

    private static (int, int)[] EdgesOf(IReadOnlyList<StoryCell> old, IReadOnlyList<StoryCell> changed) =>
        [(old[0].First, changed[0].First), (old[^1].Behind - 1, changed[^1].Behind - 1)];

    private static List<(int Old, int New)> Pair(List<(WordBag Words, HashSet<string> Marks)> olds, List<(WordBag Words, HashSet<string> Marks)> news) =>
        SequenceAlignment.OfAll(olds.Count, news.Count, (i, j) =>
        {
            var likeness = olds[i].Words.Likeness(news[j].Words);
            return (olds[i].Marks.Overlaps(news[j].Marks) ? 1 : 0) + (likeness >= LeastLikeness ? likeness : 0);
        });

    // Behind the paragraph before it that both have.
    private int PlaceBefore(int index)
    {
        var places = old.Paragraphs.SelectMany(p => p.Marks.Select(m => (Mark: m, p.End))).GroupBy(p => p.Mark, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().End, StringComparer.Ordinal);
        return changed.Paragraphs[..index].Reverse().SelectMany(p => p.Marks).Where(places.ContainsKey).Select(m => places[m] + 1).FirstOrDefault();
    }

    private void Compare(StoryTable before, StoryTable now)
    {
        var rows = Pair([.. Enumerable.Range(0, before.Rows).Select(r => before.KeyOf(before.RowOf(r)))], [.. Enumerable.Range(0, now.Rows).Select(r => now.KeyOf(now.RowOf(r)))]);
        var columns = before.Columns == now.Columns
            ? [.. Enumerable.Range(0, now.Columns).Select(c => (c, c))]
            : Pair([.. Enumerable.Range(0, before.Columns).Select(c => before.KeyOf(before.ColumnOf(c)))], [.. Enumerable.Range(0, now.Columns).Select(c => now.KeyOf(now.ColumnOf(c)))]);
        CompareRows(before, now, rows);
        foreach (var lost in Enumerable.Range(0, before.Columns).Except(columns.Select(c => c.Item1)))
        {
            Lose(before, lost, rows);
        }

        foreach (var added in Enumerable.Range(0, now.Columns).Except(columns.Select(c => c.Item2)))
        {
            var next = columns.Where(c => c.Item2 > added).Select(c => (int?)c.Item1).Min();
            Add(before, now, (added, next), rows);
        }

        foreach (var (row, newRow) in rows)
        {
            foreach (var (column, newColumn) in columns)
            {
                CompareCells(before.At(row, column), now.At(newRow, newColumn));
            }
        }
    }

    private void CompareRows(StoryTable before, StoryTable now, List<(int Old, int New)> rows)
    {
        foreach (var lost in Enumerable.Range(0, before.Rows).Except(rows.Select(r => r.Old)).Where(r => before.RowOf(r).Any()))
        {
            var (start, end) = before.RangeOf(lost);
            var (from, to) = now.Cells is [var first, .., var last] ? (now.StartOf(first), now.EndOf(last) + 1) : (0, 0);
            _changes.Add(new StoryChange(ChangeKind.LostRow, note, start, end, []) { Table = before, Index = lost, Revision = DeletedIn(from, to) });
        }

        foreach (var added in Enumerable.Range(0, now.Rows).Except(rows.Select(r => r.New)).Where(r => now.RowOf(r).Any()))
        {
            var (start, end) = now.RangeOf(added);
            var next = rows.Where(r => r.New > added).Select(r => (int?)r.Old).Min();
            var at = next is { } row ? before.RangeOf(row).Start : before.EndOf(before.Cells[^1]) + 1;
            _changes.Add(new StoryChange(ChangeKind.NewRow, note, at, at, changed.Signs[start..end]) { Table = before, Index = next ?? before.Rows, Revision = now.RowOf(added).First().Place.Inserted });
        }
    }

    // The end of a row's last cell is that of the row.
    private void Lose(StoryTable before, int column, List<(int Old, int New)> rows)
    {
        var parts = new List<StoryPart>();
        foreach (var cell in rows.Select(r => before.At(r.Old, column)).OfType<StoryCell>())
        {
            var isLast = column == before.Columns - 1;
            var (start, end) = (before.StartOf(cell), before.EndOf(cell));
            parts.Add(isLast ? new StoryPart(Math.Max(0, start - 1), end, []) : new StoryPart(start, end + 1, []));
        }

        var first = before.ColumnOf(column).FirstOrDefault();
        if (first is not null)
        {
            _changes.Add(new StoryChange(ChangeKind.LostColumn, note, before.StartOf(first), before.EndOf(first), []) { Table = before, Index = column, Parts = [.. parts] });
        }
    }

    private void Add(StoryTable before, StoryTable now, (int Column, int? Next) place, List<(int Old, int New)> rows)
    {
        var parts = new List<StoryPart>();
        var cells = rows.Where(r => now.At(r.New, place.Column) is not null).ToDictionary(r => r.Old, r => now.At(r.New, place.Column)!);
        foreach (var (row, cell) in cells)
        {
            var signs = changed.Signs[now.StartOf(cell)..(now.EndOf(cell) + 1)];
            if (place.Next is { } next && before.At(row, next) is { } behind)
            {
                var at = before.StartOf(behind);
                parts.Add(new StoryPart(at, at, signs));
            }
            else if (before.RowOf(row).LastOrDefault() is { } last)
            {
                var at = before.EndOf(last);
                parts.Add(new StoryPart(at, at, [new ReadingSign(ReadingSign.End, WordMark.None) { Shape = ParagraphForm.Cell + ParagraphForm.CellEnd }, .. signs[..^1]]));
            }
        }

        var head = cells.TryGetValue(0, out var first) ? changed.Signs[now.StartOf(first)..now.EndOf(first)] : [];
        var start = before.StartOf(before.Cells[0]);
        _changes.Add(new StoryChange(ChangeKind.NewColumn, note, start, start, head)
        {
            Table = before,
            Index = place.Next ?? before.Columns,
            Parts = [.. parts],
            Cells = cells.ToDictionary(c => c.Key, c => changed.Signs[now.StartOf(c.Value)..now.EndOf(c.Value)]),
            Revision = first?.Place.Inserted,
        });
    }

    private void CompareCells(StoryCell? before, StoryCell? now)
    {
        if (before is null || now is null)
        {
            return;
        }

        var (count, newCount) = (before.Behind - before.First, now.Behind - now.First);
        _blocks.AddRange(count == newCount
            ? Enumerable.Range(0, count).Select(i => new ParagraphBlock(before.First + i, before.First + i + 1, now.First + i, now.First + i + 1))
            : [new ParagraphBlock(before.First, before.Behind, now.First, now.Behind)]);
    }

    private WordRevision? DeletedIn(int start, int end) => changed.Deleted.Where(d => d.At >= start && d.At <= end).Select(d => d.Revision).FirstOrDefault();
}
