using System.Globalization;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>
/// Writes places by their pages: each page once, ranges and at least three pages in a row joined, notes behind their page (<c>12, 41–43, 57 n. 3</c>)
/// unless it is named itself.
/// </summary>
public sealed class LocatorText
{
    private const string Dash = "\u2013";

    private readonly Func<string, PageFolio?> _folioOf;
    private readonly Func<string, string> _noteLabelOf;
    private readonly string _between;
    private readonly string _note;
    private readonly string _notes;
    private readonly bool _abbreviates;

    /// <summary>Creates a writer.</summary>
    /// <param name="language">BCP 47 language of the book.</param>
    /// <param name="folioOf">The page of an id; null where it is not known.</param>
    /// <param name="noteLabelOf">The number or sign of a note, by its id; empty where it has none.</param>
    public LocatorText(string language, Func<string, PageFolio?> folioOf, Func<string, string> noteLabelOf)
    {
        (_folioOf, _noteLabelOf) = (folioOf, noteLabelOf);
        var words = Vocabulary.Of(language);
        (_between, _note, _notes) = (words["locator-between"], Unbroken(words["locator-note"]), Unbroken(words["locator-notes"]));
        _abbreviates = words["range-style"] == "chicago";
    }

    /// <summary>The places as printed.</summary>
    /// <param name="list">The places.</param>
    public List<LocatorPiece> Write(LocatorList list)
    {
        var ranges = new List<PageRange>();
        var notes = new List<NotePlace>();
        foreach (var place in list.Locators)
        {
            if (_folioOf(place.StartId) is not { } first)
            {
                continue;
            }

            if (place is { NoteId: { } note, EndId: null })
            {
                notes.Add(new NotePlace(first, place, note, _noteLabelOf(note)));
            }
            else
            {
                var last = place.EndId is { } end && _folioOf(end) is { } known && known.Page > first.Page ? known : first;
                ranges.Add(new PageRange(first, last, place, place.EndId ?? place.StartId));
            }
        }

        return Write(PageRange.Join(ranges), notes);
    }

    private static string Unbroken(string words) => words.Replace(' ', '\u00A0');

    private List<LocatorPiece> Write(List<PageRange> ranges, List<NotePlace> notes)
    {
        var groups = NotesOf(notes);
        var pieces = new List<LocatorPiece>();
        var next = 0;
        foreach (var range in ranges)
        {
            for (; next < groups.Count && groups[next][0].Folio.Page < range.First.Page; next++)
            {
                AddNotes(pieces, groups[next]);
            }

            AddRange(pieces, range);

            // A note on a page that is named itself sends the reader nowhere else.
            while (next < groups.Count && range.Holds(groups[next][0].Folio, groups[next][0].Place.IsMain))
            {
                next++;
            }
        }

        for (; next < groups.Count; next++)
        {
            AddNotes(pieces, groups[next]);
        }

        return pieces;
    }

    private void AddRange(List<LocatorPiece> pieces, PageRange range)
    {
        AddBetween(pieces);
        pieces.Add(new LocatorPiece(range.First.Label, range.Place, range.Place.StartId));
        if (range.Last.Page > range.First.Page)
        {
            // No line may end behind the dash: the numbers are one to the eye.
            pieces.Add(new LocatorPiece(Dash + "\u2060", range.Place, null));
            pieces.Add(new LocatorPiece(LastOf(range.First, range.Last), range.Place, range.LastId));
        }
    }

    private string LastOf(PageFolio first, PageFolio last) =>
        _abbreviates && first.IsDecimal && last.IsDecimal && last.Number > first.Number ? RangeText.Abbreviate(first.Number, last.Number) : last.Label;

    private void AddNotes(List<LocatorPiece> pieces, List<NotePlace> notes)
    {
        AddBetween(pieces);
        var (first, last) = (notes[0], notes[^1]);
        var label = (first.Folio.Label + (notes.Count > 1 ? _notes : _note) + first.Label).TrimEnd();
        pieces.Add(new LocatorPiece(label, first.Place, first.Place.StartId));
        if (notes.Count > 1)
        {
            pieces.Add(new LocatorPiece(Dash + "\u2060", first.Place, null));
            pieces.Add(new LocatorPiece(last.Label, first.Place, last.Place.StartId));
        }
    }

    private void AddBetween(List<LocatorPiece> pieces)
    {
        if (pieces.Count > 0)
        {
            pieces.Add(new LocatorPiece(_between, null, null));
        }
    }

    // Notes of a page whose numbers follow each other stand together: 41 nn. 7–8.
    private static List<List<NotePlace>> NotesOf(List<NotePlace> notes)
    {
        var groups = new List<List<NotePlace>>();
        foreach (var note in notes.DistinctBy(n => n.NoteId).OrderBy(n => n.Folio.Page))
        {
            if (groups.Count > 0 && note.Follows(groups[^1][^1]))
            {
                groups[^1].Add(note);
            }
            else
            {
                groups.Add([note]);
            }
        }

        return groups;
    }

    // A sign such as an asterisk says nothing behind a page number: 41 n.
    private sealed record NotePlace(PageFolio Folio, Locator Place, string NoteId, string Sign)
    {
        public string Label { get; } = Sign.Length > 0 && Sign.All(char.IsLetterOrDigit) ? Sign : string.Empty;

        public bool Follows(NotePlace before) => Folio.Page == before.Folio.Page && Place.IsMain == before.Place.IsMain
            && NumberOf(Label) is { } number && NumberOf(before.Label) == number - 1;

        private static int? NumberOf(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
