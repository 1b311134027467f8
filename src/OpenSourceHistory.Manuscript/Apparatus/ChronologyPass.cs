using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes the chronology of the events that the text marks and of those in <c>events.yaml</c>: a list by year where the book has its generator
/// or an empty <c>::: chronology</c>, and a drawn time line in each <c>::: timeline</c>.
/// </summary>
internal static class ChronologyPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with events without a date, and places that the book does not have.</returns>
    public static Result<Book> Run(Book book)
    {
        if (book.Data.Events is not { } listed)
        {
            return new Result<Book>(TimelineFigures.Remove(book), []);
        }

        var findings = new DiagnosticBag();
        var marks = new EventMarks(new UniqueIds(book));
        book = marks.Rewrite(book);
        findings.AddRange(marks.Findings);
        var targets = new ReferenceTargets();
        targets.Walk(book);
        var events = EventList.Merge(marks.Found.Concat(listed.Select(e => WithPlace(e, targets, findings))));
        var words = Vocabulary.Of(book.Metadata.Language);
        book = findings.Take(new SinglePart(DivisionRole.Chronology, ListOf(events, words)).Place(book, words["chronology"]));
        return new Result<Book>(TimelineFigures.Fill(book, events, words), findings.ToSortedList());
    }

    private static EventEntry WithPlace(EventEntry entry, ReferenceTargets targets, DiagnosticBag diagnostics)
    {
        if (entry.PlaceId is not { } id || targets.Find(id) is not null)
        {
            return entry;
        }

        var nearest = NearestName.Find(id, targets.Ids);
        diagnostics.Warning(
            ManuscriptCodes.BrokenReference, entry.PlaceSpan, $"Nothing in the book has the id “{id}”", nearest is null ? [] : [$"Did you mean “#{nearest}”?"]);
        return entry with { PlaceId = null };
    }

    private static ValueList<Block> ListOf(ValueList<EventEntry> events, Vocabulary words)
    {
        if (events.Count == 0)
        {
            return [];
        }

        var dates = new DateFormatter(words);
        var items = events
            .GroupBy(e => e.Date.Start.Year)
            .Select(year => new DefinitionItem(
                [new DefinitionTerm([new Text(dates.Year(year.Key)) { Span = year.First().Span }]) { Span = year.First().Span }],
                ValueList.From(year.Select(e => new Definition([MakeEntry(e, dates)]) { Span = e.Span })))
            {
                Span = year.First().Span,
            });
        return [new DefinitionList(ValueList.From(items)) { Span = events[0].Span, Attributes = Attributes.OfClass("chronology") }];
    }

    // A link cannot stand in a link: where the whole leads to its place, the text is without links of its own.
    private static Paragraph MakeEntry(EventEntry entry, DateFormatter dates)
    {
        var inlines = new List<Inline>();
        var date = dates.FormatWithinYear(entry.Date);
        if (date.Length > 0)
        {
            inlines.Add(new SpanInline([new Text(date) { Span = entry.Span }]) { Span = entry.Span, Attributes = Attributes.OfClass("event-date") });
            inlines.Add(new Text("\u2002") { Span = entry.Span });
        }

        if (entry.PlaceId is { } id)
        {
            inlines.Add(new Link("#" + id, null, new HeadingText(SourceSpan.None).Of(entry.Text)) { Span = entry.PlaceSpan, Attributes = Attributes.OfClass("event-place") });
        }
        else
        {
            inlines.AddRange(FreshCopy.Of(entry.Text));
        }

        return new Paragraph(ValueList.From(inlines)) { Span = entry.Span, Attributes = Attributes.OfClass("chronology-entry") };
    }
}
