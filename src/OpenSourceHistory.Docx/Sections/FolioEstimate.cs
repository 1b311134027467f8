using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>
/// Guesses which page each place falls on, so that the contents can be read before Word has counted pages: characters are taken as 0.43 of
/// their size wide, the mean of book faces. Word and LibreOffice put the true numbers in when fields are updated.
/// </summary>
internal sealed class FolioEstimate
{
    private const double CharacterWidth = 0.43;

    // Text at the foot of a page is taken as somewhat longer than guessed: better a little high than on a second page.
    private const double Caution = 1.25;

    // A picture whose size is not known yet takes about this much of a page.
    private const double PictureShare = 0.4;

    // A page number, comma and space; places on a page that is named already take none.
    private const int CharactersOfPlace = 4;

    private readonly Dictionary<string, (int Page, int Folio, SectionPlan Plan)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<Note, FlowNote> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly double _width;
    private readonly double _height;
    private double _used;
    private int _page;
    private int _folio;
    private SectionPlan _plan = null!;
    private FlowColumns _columns = FlowColumns.One;

    /// <summary>Estimates all pages.</summary>
    /// <param name="flow">The book.</param>
    /// <param name="plans">Its sections.</param>
    /// <param name="text">Size of the text area.</param>
    public FolioEstimate(FlowBook flow, ValueList<SectionPlan> plans, Size text)
    {
        (_width, _height, TextHeight) = (Units.Twips(text.Width), Units.Twips(text.Height), text.Height);
        foreach (var note in flow.Notes)
        {
            _notes.Add(note.Call, note);
        }

        foreach (var plan in plans)
        {
            Take(plan);
        }

        PageCount = Math.Max(1, _page);
    }

    /// <summary>Height of the text on a page.</summary>
    public Length TextHeight { get; }

    /// <summary>Number of pages.</summary>
    public int PageCount { get; }

    /// <summary>The page number of a place.</summary>
    /// <param name="id">Id of the place.</param>
    /// <param name="style">Counter style, or null for the page's own.</param>
    public string FolioOf(string id, CounterStyle? style) =>
        _places.TryGetValue(id, out var place) ? (style ?? place.Plan.FolioStyle).Format(place.Folio) : "0";

    /// <summary>The page of a place, or null where the file has no such place.</summary>
    /// <param name="id">Id of the place.</param>
    public PageFolio? PlaceOf(string id) =>
        _places.TryGetValue(id, out var place) ? new PageFolio(place.Page, place.Folio, place.Plan.FolioStyle.Format(place.Folio)) : null;

    /// <summary>The room that paragraphs leave free on a page, in twips.</summary>
    /// <param name="items">All content of the page.</param>
    public int RoomAbove(ValueList<FlowItem> items)
    {
        var taken = 0.0;
        foreach (var item in items)
        {
            taken += item is FlowParagraph paragraph ? HeightOf(paragraph, _width) : _height;
        }

        return (int)Math.Max(0, _height - (taken * Caution));
    }

    private void Take(SectionPlan plan)
    {
        _plan = plan;
        _columns = plan.Section.Columns;
        if (_page == 0 || plan.Start != SectionStart.Continuous)
        {
            Turn();
        }

        if (plan.FirstFolio is { } first)
        {
            _folio = first;
        }

        if ((plan.Start == SectionStart.Odd && _folio % 2 == 0) || (plan.Start == SectionStart.Even && _folio % 2 == 1))
        {
            Turn();
        }

        foreach (var item in plan.Section.Items)
        {
            Take(item);
        }

        TakeAll(plan.Section.Notes.Where(n => n.Placement != NotePlacement.Book).Select(n => _notes[n]));
        if (plan.Section.CollectsNotes)
        {
            TakeAll(_notes.Values.Where(n => n.Call.Placement == NotePlacement.Book).OrderBy(n => n.Number));
        }
    }

    private void TakeAll(IEnumerable<FlowNote> notes)
    {
        foreach (var item in notes.SelectMany(n => n.Items))
        {
            Take(item);
        }
    }

    private void Turn()
    {
        _page++;
        _folio++;
        _used = 0;
    }

    private void Take(FlowItem item)
    {
        switch (item)
        {
            case FlowParagraph paragraph: Take(paragraph, (_width - ((_columns.Count - 1) * _columns.Gap)) / _columns.Count); break;
            case FlowContents contents:
                foreach (var entry in contents.Entries)
                {
                    Take(entry, _width);
                }

                break;
            case FlowTable table:
                foreach (var row in table.Rows)
                {
                    Take(row, table);
                }

                break;
        }
    }

    private void Take(FlowRow row, FlowTable table)
    {
        var highest = 0.0;
        var width = _width / Math.Max(1, table.Columns.Count);
        foreach (var cell in row.Cells)
        {
            var height = 0.0;
            foreach (var item in cell.Items)
            {
                if (item is not FlowParagraph paragraph)
                {
                    continue;
                }

                Remember(paragraph);
                RememberMarks(paragraph, 0);
                height += HeightOf(paragraph, width * cell.ColumnSpan);
            }

            highest = Math.Max(highest, height + cell.Padding.Top + cell.Padding.Bottom);
        }

        Advance(highest);
    }

    private void Take(FlowParagraph paragraph, double width)
    {
        if (paragraph.Format.PageBreakBefore && _used > 0)
        {
            Turn();
        }

        var height = HeightOf(paragraph, width);
        var head = Math.Min(height, paragraph.Format.Line * (paragraph.Format.KeepNext ? 4 : 1));
        if (_used + head > _height)
        {
            Turn();
        }

        Remember(paragraph);
        RememberMarks(paragraph, height);
        Advance(height);
    }

    private void Remember(FlowParagraph paragraph)
    {
        foreach (var id in paragraph.Anchors)
        {
            Remember(id, _page, _folio);
        }
    }

    private void Remember(string id, int page, int folio) => _places.TryAdd(id, (page, folio, _plan));

    // Within a paragraph over several pages, a place is as far down as its share of the characters.
    private void RememberMarks(FlowParagraph paragraph, double height)
    {
        var places = new InlinePlaces();
        foreach (var piece in paragraph.Pieces)
        {
            if (piece is InlinesPiece text)
            {
                places.Add(text.Inlines);
            }
        }

        foreach (var (id, offset) in places.Found)
        {
            var down = _used + (height * offset / Math.Max(1, places.Length));
            var turned = (int)(down / _height);
            Remember(id, _page + turned, _folio + turned);
        }
    }

    private void Advance(double height)
    {
        _used += height / _columns.Count;
        while (_used > _height)
        {
            var rest = _used - _height;
            Turn();
            _used = rest;
        }
    }

    private double HeightOf(FlowParagraph paragraph, double width)
    {
        var format = paragraph.Format;
        if (paragraph.HoldsPicture)
        {
            return _height * PictureShare;
        }

        var measure = Math.Max(400, width - format.Left - format.Right);
        var lines = Math.Ceiling(((CharactersOf(paragraph) * paragraph.Run.HalfPoints * 10 * CharacterWidth) + format.FirstLine) / measure);
        var leading = format.LineRule == LineRule.Auto ? paragraph.Run.HalfPoints * 12.0 : format.Line;
        return (Math.Max(1, lines) * leading) + format.Before + format.After;
    }

    private static int CharactersOf(FlowParagraph paragraph)
    {
        var count = 0;
        foreach (var piece in paragraph.Pieces)
        {
            count += piece switch
            {
                InlinesPiece text => Count(text.Inlines),
                LinesPiece lines => lines.Code.Text.Length,
                _ => 4,
            };
        }

        return count;
    }

    private static int Count(ValueList<Inline> inlines)
    {
        var count = 0;
        foreach (var inline in inlines)
        {
            count += inline switch
            {
                Text text => text.Value.Length,
                Code code => code.Value.Length,
                IndexMark => 0,
                LocatorList list => list.Locators.Count * CharactersOfPlace,
                Phrase phrase => 1 + Count(phrase.Inlines),
                _ => 1,
            };
        }

        return count;
    }
}
