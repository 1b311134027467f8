using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>The page number of each id, after pages are made; before, a guess of two figures, which most folios have.</summary>
internal sealed class FolioTable : IPageReferences
{
    private const int Guess = 88;

    private readonly Dictionary<string, (int Page, int Number, string Style)> _folios = new(StringComparer.Ordinal);
    private readonly bool _isGuess;

    private FolioTable(bool isGuess) => _isGuess = isGuess;

    /// <summary>The table before there are pages.</summary>
    public static FolioTable Empty { get; } = new(isGuess: true);

    /// <summary>The table of finished pages.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="pages">Its pages, numbered.</param>
    public static FolioTable Of(Galley galley, List<PlannedPage> pages)
    {
        var table = new FolioTable(isGuess: false);
        foreach (var page in pages)
        {
            for (var row = page.Cut.FirstRow; row < page.Cut.EndRow; row++)
            {
                table.Add(galley.Rows[row], page);
            }

            for (var row = page.Cut.FirstNoteRow; row < page.Cut.EndNoteRow; row++)
            {
                var note = page.Notes!.NoteOf(row);
                table.Add(page.Notes.Notes[note].Column.Rows[row - page.Notes.StartOf(note)], page);
            }
        }

        return table;
    }

    /// <inheritdoc/>
    public string FolioOf(string targetId, string? style) => _folios.TryGetValue(targetId, out var folio)
        ? CounterStyles.Format(folio.Number, style ?? folio.Style)
        : CounterStyles.Format(Guess, style ?? "decimal");

    /// <summary>True where the id stands on a page.</summary>
    /// <param name="id">The id.</param>
    public bool Knows(string id) => _folios.ContainsKey(id);

    /// <inheritdoc/>
    public PageFolio? PlaceOf(string targetId)
    {
        if (_folios.TryGetValue(targetId, out var folio))
        {
            return new PageFolio(folio.Page, folio.Number, CounterStyles.Format(folio.Number, folio.Style));
        }

        return _isGuess ? new PageFolio(Guess, Guess, CounterStyles.Format(Guess, "decimal")) : null;
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
