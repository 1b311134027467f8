using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Comparing;

/// <summary>A table of a story.</summary>
internal sealed class StoryTable
{
    private readonly Dictionary<(int Row, int Column), StoryCell> _cells;
    private readonly ReadingStory _story;

    private StoryTable(ReadingStory story, IReadOnlyList<StoryCell> cells)
    {
        _story = story;
        Cells = cells;
        _cells = cells.ToDictionary(c => (c.Place.Row, c.Place.Column));
        Rows = cells.Max(c => c.Place.Row) + 1;
        Columns = cells.Max(c => c.Place.Column + c.Place.Span);
    }

    /// <summary>Its cells, in their order.</summary>
    public IReadOnlyList<StoryCell> Cells { get; }

    /// <summary>Number of its rows.</summary>
    public int Rows { get; }

    /// <summary>Number of its columns.</summary>
    public int Columns { get; }

    /// <summary>True where each cell is one row high and one column wide.</summary>
    public bool IsEven => Cells.Count == Rows * Columns;

    /// <summary>The tables of a story, in order.</summary>
    /// <param name="story">The story.</param>
    public static List<StoryTable> Of(ReadingStory story) =>
    [
        .. Enumerable.Range(0, story.Paragraphs.Length)
            .Where(i => story.Paragraphs[i].Cell is not null)
            .GroupBy(i => story.Paragraphs[i].Cell!.Table)
            .OrderBy(g => g.Key)
            .Select(g => new StoryTable(story, [.. g.GroupBy(i => (story.Paragraphs[i].Cell!.Row, story.Paragraphs[i].Cell!.Column)).Select(c => new StoryCell(c.First(), c.Last() + 1, story.Paragraphs[c.First()].Cell!))])),
    ];

    /// <summary>A cell; null where none begins.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    public StoryCell? At(int row, int column) => _cells.GetValueOrDefault((row, column));

    /// <summary>The cells of a row.</summary>
    /// <param name="row">The row.</param>
    public IEnumerable<StoryCell> RowOf(int row) => Cells.Where(c => c.Place.Row == row);

    /// <summary>The cells of a column.</summary>
    /// <param name="column">The column.</param>
    public IEnumerable<StoryCell> ColumnOf(int column) => Cells.Where(c => c.Place.Column == column);

    /// <summary>Where a row begins and ends in the story.</summary>
    /// <param name="row">The row.</param>
    public (int Start, int End) RangeOf(int row) => (RowOf(row).Min(StartOf), RowOf(row).Max(EndOf) + 1);

    /// <summary>Where a cell begins in the story.</summary>
    /// <param name="cell">The cell.</param>
    public int StartOf(StoryCell cell) => _story.Paragraphs[cell.First].Start;

    /// <summary>Where the end of its last paragraph stands.</summary>
    /// <param name="cell">The cell.</param>
    public int EndOf(StoryCell cell) => _story.Paragraphs[cell.Behind - 1].End;

    /// <summary>What an alignment knows cells by.</summary>
    /// <param name="cells">The cells.</param>
    public (WordBag Words, HashSet<string> Marks) KeyOf(IEnumerable<StoryCell> cells)
    {
        var paragraphs = cells.SelectMany(c => _story.Paragraphs[c.First..c.Behind]).ToList();
        return (WordBag.Of(string.Join(' ', paragraphs.Select(_story.TextOf))), paragraphs.SelectMany(p => p.Marks).ToHashSet(StringComparer.Ordinal));
    }
}
