using DocumentFormat.OpenXml;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>
/// How Word is to number notes, found from the sheet's counters. Word counts one series by itself: that of most notes. The others, and
/// notes of that series where Word would count otherwise than the sheet, have custom marks, which Word does not count (17.11.7, 17.11.14).
/// </summary>
internal sealed class NoteNumbering
{
    private readonly StyledBook _book;
    private readonly NoteSeries? _series;
    private readonly int _last;
    private readonly bool _byPage;
    private readonly FlowSection? _first;
    private readonly FlowSection? _closing;
    private readonly Dictionary<FlowSection, bool> _restarts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Note, string> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly bool _restartsAlways;
    private readonly int _start = 1;

    private NoteNumbering(StyledBook book, ValueList<FlowSection> sections)
    {
        _book = book;
        _series = MainSeries(sections);
        var format = _series is null ? null : NoteFormats.Of(_series);
        (Format, _last) = format ?? (W.NumberFormatValues.Decimal, 0);
        _byPage = IsCountedByPage(sections);
        FindRestarts(sections);
        _first = sections.FirstOrDefault(_restarts.ContainsKey);
        _closing = sections is [.., var beforeLast, var last] && !_restarts.ContainsKey(beforeLast) && !_restarts.ContainsKey(last) ? last : null;
        _restartsAlways = _restarts.Count > 1 && _restarts.Values.All(r => r);
        // A file of a book that is cut goes on where the one before ends.
        if (_first is not null && !_restarts[_first])
        {
            _start = Math.Max(1, _first.Notes.Where(IsOfMainSeries).Min(NumberOf));
        }

        MarkOthers(sections);
    }

    /// <summary>Where notes are printed.</summary>
    public NotePlacement Placement => _book.Book.Metadata.NotePlacement;

    /// <summary>Kind of number.</summary>
    public W.NumberFormatValues Format { get; }

    /// <summary>Reads the numbering off the notes of a book.</summary>
    public static NoteNumbering Of(StyledBook book, ValueList<FlowSection> sections) => new(book, sections);

    /// <summary>The mark of a note that Word is not to number; null where it is.</summary>
    /// <param name="note">The note.</param>
    public string? CustomMarkOf(Note note) => _marks.GetValueOrDefault(note);

    /// <summary>The properties of footnotes that hold for the whole file, or for a section.</summary>
    /// <param name="section">The section; null for the file.</param>
    public IEnumerable<OpenXmlElement> FootnoteProperties(FlowSection? section) =>
        [new W.FootnotePosition { Val = W.FootnotePositionValues.PageBottom }, .. Counting(section)];

    /// <summary>The properties of endnotes that hold for the whole file, or for a section.</summary>
    /// <param name="section">The section; null for the file, where alone their place is said.</param>
    public IEnumerable<OpenXmlElement> EndnoteProperties(FlowSection? section)
    {
        // Notes of a whole book are let pass by each section (w:noEndnote) until the one that prints them.
        if (section is null)
        {
            yield return new W.EndnotePosition { Val = W.EndnotePositionValues.SectionEnd };
        }

        foreach (var element in Counting(section))
        {
            yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Counting(FlowSection? section)
    {
        yield return new W.NumberingFormat { Val = Format };
        if (_start > 1)
        {
            yield return new W.NumberingStart { Val = (ushort)Math.Min(_start, ushort.MaxValue) };
        }

        yield return new W.NumberingRestart { Val = RestartOf(section) };
    }

    private W.RestartNumberValues RestartOf(FlowSection? section)
    {
        if (_byPage && Placement == NotePlacement.Page)
        {
            return W.RestartNumberValues.EachPage;
        }

        var restarts = section is null ? _restartsAlways : Restarts(section);
        return restarts ? W.RestartNumberValues.EachSection : W.RestartNumberValues.Continuous;
    }

    private bool Restarts(FlowSection section)
    {
        // The first numbers of a book are no new beginning.
        if (ReferenceEquals(section, _first))
        {
            return _restartsAlways;
        }

        // For sections without notes it is all the same to Word. LibreOffice, which counts by chapter or not at all, gives its numbers where
        // one section differs from the one before: so those behind the notes count on, but for the last.
        return _restarts.TryGetValue(section, out var own) ? own : _restartsAlways && ReferenceEquals(section, _closing);
    }

    private NoteSeries? MainSeries(ValueList<FlowSection> sections) => sections
        .SelectMany(s => s.Notes)
        .Select(_book.SeriesOf)
        .OfType<NoteSeries>()
        .GroupBy(s => s)
        .OrderByDescending(g => g.Count())
        .FirstOrDefault()?.Key;

    private bool IsCountedByPage(ValueList<FlowSection> sections) => sections.FirstOrDefault(s => s.Notes.Count > 0) is { } first
        && _book.PageStyleOf(new PageContext(_book.StyleOf(first.Division).Page, PageSide.Recto, false, false)).CounterResets
            .Any(c => c.Name == _series?.Counter);

    private void FindRestarts(ValueList<FlowSection> sections)
    {
        foreach (var section in sections)
        {
            // Not always that of the first: captions below their tables are counted before them.
            var numbers = section.Notes.Where(IsOfMainSeries).Select(NumberOf).ToList();
            if (numbers.Count > 0)
            {
                _restarts[section] = numbers.Contains(1);
            }
        }
    }

    private bool IsOfMainSeries(Note note) => _series is not null && _series == _book.SeriesOf(note);

    // Counts as Word will, and marks whatever it would count otherwise.
    private void MarkOthers(ValueList<FlowSection> sections)
    {
        var count = _start - 1;
        foreach (var section in sections)
        {
            if (RestartOf(section) == W.RestartNumberValues.EachSection)
            {
                count = 0;
            }

            var own = section.Notes.Where(IsOfMainSeries).ToList();
            var isWhole = IsWhole(own, count);
            foreach (var note in section.Notes)
            {
                var isCounted = IsOfMainSeries(note) && (isWhole || (NumberOf(note) == count + 1 && count < _last));
                count += isCounted ? 1 : 0;
                if (!isCounted)
                {
                    _marks.Add(note, PlainText.OfGenerated(_book, note, PseudoElement.FootnoteCall).Trim());
                }
            }
        }
    }

    // The numbers of a section without a gap are Word's to give, even where a caption that stands below its table is counted before it.
    private bool IsWhole(List<Note> notes, int count) => _last > 0
        && (_byPage || (count + notes.Count <= (long)_last && notes.Select(NumberOf).Order().SequenceEqual(Enumerable.Range(count + 1, notes.Count))));

    private int NumberOf(Note note) => _book.CounterAt(note, _series!.Counter);
}
