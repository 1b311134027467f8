using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.MarginBoxes;
using OpenSourceHistory.Typesetting.Pagination;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.References;
using OpenSourceHistory.Typesetting.Standing;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting;

/// <summary>The phases of typesetting in order: galleys, page breaks, page numbers, references, painting.</summary>
/// <param name="book">The styled book.</param>
/// <param name="structure">Its logical structure.</param>
/// <param name="text">Sets paragraphs.</param>
/// <param name="pictures">Pictures; null where there are none.</param>
/// <param name="standing">Type that is kept standing, begun for the book; null where none is.</param>
internal sealed class BookMaker(StyledBook book, BookStructure structure, IParagraphSetter text, PictureLibrary? pictures, StandingType? standing = null)
{
    // Folios in the contents change the contents by a line at most, so that two passes do. Where notes are numbered by the page, a call
    // that moves to the next page changes the numbers there, and with them a line now and then: each pass settles some pages more.
    private const int MostPasses = 8;

    private readonly PageFrames _frames = standing?.Frames ?? PageFrames.Of(book);
    private readonly VariantTable _variants = standing?.Variants ?? new(book.Root.LineHeight);
    private readonly GalleyMaker _galleys = new(book, structure, text, pictures);
    private readonly SetDivision?[] _divisions = new SetDivision?[book.Book.Divisions.Count];
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Makes the pages.</summary>
    public Result<PageDocument> Make()
    {
        if (ReportWithoutRoom())
        {
            return new Result<PageDocument>(new PageDocument(InformationOf(book.Book.Metadata), [], [], []), ValueList.From(_findings));
        }

        var folios = FolioTable.Empty;
        var runs = standing?.Runs ?? new StandingRuns();
        for (var pass = 1; ; pass++)
        {
            SetDivisions(folios);
            var joined = Galley.Join([.. _divisions.Select(d => d!.Galley)]);
            var made = PageSequence.Make(joined, _frames, _variants, runs, book.Root.LineHeight);
            var pages = PageNumbering.Number(made.Value);
            folios = FolioTable.Of(pages, book.CounterStepAt);
            if (AreSettled(folios) || pass == MostPasses)
            {
                _findings.AddRange(joined.Findings);
                _findings.AddRange(made.Findings);
                _findings.AddRange(UndividedLanguages.In(book));
                return new Result<PageDocument>(Finish(pages, folios), FindingSums.Of(_findings));
            }
        }
    }

    // On a page without room every letter would be a line of its own, and told.
    private bool ReportWithoutRoom()
    {
        foreach (var name in book.Book.Divisions.Select(division => book.StyleOf(division).Page).Distinct(StringComparer.Ordinal))
        {
            var sides = new[] { PageSide.Recto, PageSide.Verso }.Select(side => _frames.Of(new PageContext(name, side, false, false)));
            if (sides.Any(frame => !frame.HasTextArea))
            {
                _findings.Add(new Diagnostic(
                    TypesettingCodes.NoTextArea, Severity.Error, SourceSpan.None,
                    name == "auto" ? "The margins of the page leave no room for text" : $"The margins of the page “{name}” leave no room for text",
                    ["Make the page larger or its margins smaller in its @page rule"]));
            }
        }

        return _findings.Count > 0;
    }

    private bool AreSettled(FolioTable folios) => Array.TrueForAll(_divisions, division => division!.References.Holds(folios));

    // Divisions do not depend on each other until pages are made; those whose page references hold are kept from the pass before.
    private void SetDivisions(FolioTable folios) => Parallel.For(0, _divisions.Length, index =>
    {
        if (_divisions[index]?.References.Holds(folios) != true)
        {
            _divisions[index] = standing?.Divisions.Find(index, folios) ?? _galleys.Set(book.Book.Divisions[index], folios);
            standing?.Divisions.Keep(index, _divisions[index]!);
        }
    });

    private PageDocument Finish(List<PlannedPage> pages, FolioTable folios)
    {
        if (!AreSettled(folios))
        {
            _findings.Add(new Diagnostic(
                TypesettingCodes.ReferencesUnsettled, Severity.Warning, SourceSpan.None, "Page references did not settle; some may name a neighbouring page", []));
        }

        ReportUnplaced(folios);
        _findings.AddRange(LevelReport.Of(pages, book.Root.LineHeight));
        var strings = RunningStrings.Of(pages, folios);
        var outline = new OutlineMaker(book).Make();
        var destinations = DestinationFinder.Find(pages, structure);
        var (divisions, plans) = standing is null ? ([], []) : (ValueList.From(_divisions.Select(d => d!)), ValueList.From(pages));
        standing?.Divisions.End(book, structure);
        var painted = PaintAll(pages, strings, folios);
        _findings.AddRange(painted.SelectMany(page => page.Findings));
        var document = new PageDocument(InformationOf(book.Book.Metadata), ValueList.From(painted.Select(page => page.Value)), outline, destinations)
        {
            Structure = structure.Tree,
        };
        standing?.End(new StandingBook(document, structure, folios, divisions, plans, ValueList.From(strings)));
        return document;
    }

    // A long book's lines and what is painted of them need not be held at once: what is painted is let go.
    private Result<Page>[] PaintAll(List<PlannedPage> pages, List<RunningStrings> strings, FolioTable folios)
    {
        Array.Clear(_divisions);
        var plans = pages.ToArray();
        pages.Clear();
        var margins = new MarginBoxSetter(text, folios, plans.Length);
        var painter = new PagePainter(margins);
        var painted = new Result<Page>[plans.Length];
        _ = Parallel.For(0, painted.Length, () => new LineBuilder(), Paint, _ => { });
        return painted;

        LineBuilder Paint(int index, ParallelLoopState state, LineBuilder builder)
        {
            var (plan, running) = (plans[index], strings[index]);
            painted[index] = standing?.Pages.Of(plan, margins.WordsOf(plan, running), () => painter.Paint(plan, running, builder))
                ?? painter.Paint(plan, running, builder);
            plans[index] = null!;
            return builder;
        }
    }

    // What the sheet hides, or what cannot be placed, has no page: no guess must stand in a book.
    private void ReportUnplaced(FolioTable folios)
    {
        foreach (var id in _divisions.SelectMany(division => division!.References.Ids).Where(id => !folios.Knows(id)).Distinct().Order(StringComparer.Ordinal))
        {
            _findings.Add(new Diagnostic(
                TypesettingCodes.NoPage, Severity.Warning, book.SpanOf(id), $"A reference names the page of “{id}”, which stands on no page; “{PlaceMark.Reference}” stands in its place",
                ["Refer to something that is printed, such as the paragraph or heading that it stands in"]));
        }
    }

    private static DocumentInformation InformationOf(BookMetadata metadata) => new(
        metadata.Title,
        metadata.Subtitle,
        ValueList.From(metadata.Creators.Select(author => author.NameIn(metadata.Language) ?? string.Empty).Where(name => name.Length > 0)),
        metadata.Description,
        metadata.Subjects,
        metadata.Language,
        metadata.Publisher,
        metadata.Rights,
        null);
}
