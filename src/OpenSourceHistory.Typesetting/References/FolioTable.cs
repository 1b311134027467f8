using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>
/// The page number of each id, after pages are made, and the numbers of notes that are counted by the page; before, a guess of two figures,
/// which most folios have, and of 1, which most such notes have.
/// </summary>
internal sealed class FolioTable : IPageReferences
{
    private const int Guess = 88;
    private const int NoteGuess = 1;

    private readonly Dictionary<string, (int Page, int Number, CounterStyle Style)> _folios = new(StringComparer.Ordinal);
    private readonly bool _isGuess;
    private readonly Dictionary<(string Note, string Counter), int> _counters = [];

    private FolioTable(bool isGuess) => _isGuess = isGuess;

    /// <summary>The table before there are pages.</summary>
    public static FolioTable Empty { get; } = new(isGuess: true);

    /// <summary>The table of finished pages.</summary>
    /// <param name="pages">Its pages, numbered.</param>
    /// <param name="stepOf">What a note adds to a counter.</param>
    public static FolioTable Of(List<PlannedPage> pages, Func<Note, string, int> stepOf)
    {
        var table = new FolioTable(isGuess: false);
        foreach (var page in pages)
        {
            table.Count(page, stepOf);
            foreach (var placed in page.Rows)
            {
                table.Add(placed.Row, page);
            }

            for (var row = page.Cut.FirstNoteRow; row < page.Cut.EndNoteRow; row++)
            {
                table.Add(page.Notes!.RowAt(row).Row, page);
            }
        }

        return table;
    }

    /// <inheritdoc/>
    public string FolioOf(string targetId, CounterStyle? style) => _folios.TryGetValue(targetId, out var folio)
        ? (style ?? folio.Style).Format(folio.Number)
        : _isGuess ? (style ?? CounterStyle.Decimal).Format(Guess) : PlaceMark.Reference;

    /// <summary>True where the id stands on a page.</summary>
    /// <param name="id">The id.</param>
    public bool Knows(string id) => _folios.ContainsKey(id);

    /// <inheritdoc/>
    public PageFolio? PlaceOf(string targetId)
    {
        if (_folios.TryGetValue(targetId, out var folio))
        {
            return new PageFolio(folio.Page, folio.Number, folio.Style.Format(folio.Number));
        }

        return _isGuess ? new PageFolio(Guess, Guess, CounterStyle.Decimal.Format(Guess)) : null;
    }

    /// <inheritdoc/>
    public int? CounterOf(string noteId, string counter) =>
        _counters.TryGetValue((noteId, counter), out var value) ? value : _isGuess ? NoteGuess : null;

    private void Count(PlannedPage page, Func<Note, string, int> stepOf)
    {
        foreach (var (counter, start) in page.Frame.Style.CounterResets)
        {
            var value = start;
            foreach (var placed in page.Rows)
            {
                foreach (var anchor in placed.Row.Anchors)
                {
                    if (anchor.Called is { } note)
                    {
                        _counters[(note.Id, counter)] = value += stepOf(note, counter);
                    }
                }
            }
        }
    }

    private void Add(GalleyRow row, PlannedPage page)
    {
        foreach (var anchor in row.Anchors)
        {
            if (anchor.Id is { } id)
            {
                _folios.TryAdd(id, (page.Index, page.Number, page.NumberStyle));
            }
        }
    }
}
