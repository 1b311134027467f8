using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Makes the sequence of pages: runs between forced breaks, blank pages, sides, page groups.</summary>
internal sealed class PageSequence
{
    private readonly Galley _galley;
    private readonly BaselineGrid _grid;
    private readonly PageFrames _frames;
    private readonly VariantTable _variants;
    private readonly FloatTable _floats;
    private readonly Length _step;
    private readonly StandingRuns _standing;
    private readonly List<Diagnostic> _findings = [];
    private readonly List<PlannedPage> _pages = [];
    private string _name = "auto";

    // Where the group of pages at hand would begin if nothing stood within it, and how many pages of each name's last group there are.
    private int _groupStart;
    private readonly Dictionary<string, int> _groupPages = [];

    private PageSequence(Galley galley, PageFrames frames, VariantTable variants, StandingRuns standing, Length grid)
    {
        (_galley, _grid, _frames, _step) = (galley, new BaselineGrid(galley, grid), frames, grid);
        (_variants, _floats, _standing) = (variants, new FloatTable(galley.Items), standing);
    }

    /// <summary>Breaks a galley into pages.</summary>
    /// <param name="galley">The whole book's galley.</param>
    /// <param name="frames">Frames of pages.</param>
    /// <param name="variants">The ways to set its items.</param>
    /// <param name="standing">Runs whose pages are known; receives the others.</param>
    /// <param name="grid">Step of the baseline grid; zero for none.</param>
    /// <returns>The pages in order, and what could not be placed as it should.</returns>
    public static Result<List<PlannedPage>> Make(Galley galley, PageFrames frames, VariantTable variants, StandingRuns standing, Length grid)
    {
        var sequence = new PageSequence(galley, frames, variants, standing, grid);
        foreach (var run in RunsOf(galley.Items))
        {
            sequence.AddRun(run);
        }

        return new Result<List<PlannedPage>>(sequence._pages, ValueList.From(sequence._findings));
    }

    /// <summary>Breaks one run of a galley into pages, which count from zero and have no numbers.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="items">The items of the run.</param>
    /// <param name="frames">The frame of each page, counted from zero.</param>
    /// <param name="variants">The ways to set its items.</param>
    /// <param name="grid">Step of the baseline grid; zero for none.</param>
    public static List<PlannedPage> MakeRun(Galley galley, Range items, Func<int, PageFrame> frames, VariantTable variants, Length grid)
    {
        var sequence = new PageSequence(galley, new PageFrames(_ => throw new InvalidOperationException("Frames are given"), grid), variants, new StandingRuns(), grid);
        sequence.AddPages(sequence.RunOf(items), frames);
        return sequence._pages;
    }

    /// <summary>The runs of items: from one forced break, or one kind of page, to the next.</summary>
    /// <param name="items">The items.</param>
    public static List<Range> RunsOf(ValueList<GalleyItem> items)
    {
        var runs = new List<Range>();
        for (var (first, item) = (0, 1); item <= items.Count; item++)
        {
            if (item == items.Count || items[item].Opening.Forced != ForcedBreak.None || items[item].Opening.PageName != items[item - 1].Opening.PageName)
            {
                runs.Add(first..item);
                first = item;
            }
        }

        return runs;
    }

    private FlowRun RunOf(Range items) => new(_galley, _grid, _variants, _floats, GalleyPlace.Before(items.Start.Value), items.End.Value);

    private void AddRun(Range items)
    {
        var opening = _galley.Items[items.Start.Value].Opening;
        if (opening.Forced is ForcedBreak.Recto or ForcedBreak.Verso && NextSide != (opening.Forced == ForcedBreak.Recto ? PageSide.Recto : PageSide.Verso))
        {
            AddBlank();
        }

        // The group of unnamed pages begins once, with the book.
        var beginsGroup = opening.PageName == "auto" ? _pages.Count == 0 : opening.BeginsPageGroup;
        _groupPages[_name] = _pages.Count - _groupStart;
        _name = opening.PageName;
        _groupStart = _pages.Count - (beginsGroup ? 0 : _groupPages.GetValueOrDefault(_name));
        AddPages(RunOf(items), FramesOf(beginsGroup));
    }

    private void AddPages(FlowRun run, Func<int, PageFrame> frames)
    {
        var items = _galley.Items.AsSpan()[run.Start.Item..run.EndItem];
        if (_standing.Find(items, frames) is { } known)
        {
            foreach (var page in known.Pages)
            {
                _pages.Add(page with { Index = _pages.Count });
            }

            _findings.AddRange(known.Findings);
            return;
        }

        var (firstPage, firstFinding) = (_pages.Count, _findings.Count);
        var notes = new NoteQueue(run);
        AddPages(new RunBreaker(run, notes, frames, _step).Break(), run, notes, frames);
        _standing.Keep(new StandingRun(items.ToArray(), ValueList.From(_pages[firstPage..]), ValueList.From(_findings[firstFinding..])));
    }

    // Of a run that begins behind the pages that there are.
    private Func<int, PageFrame> FramesOf(bool beginsGroup)
    {
        var start = _pages.Count;
        var known = new List<PageFrame>();
        return FrameAt;

        PageFrame FrameAt(int page)
        {
            while (known.Count <= page)
            {
                known.Add(FrameOf(start + known.Count, beginsGroup && known.Count == 0, isBlank: false));
            }

            return known[page];
        }
    }

    private void AddPages(List<PageCut> cuts, FlowRun run, NoteQueue notes, Func<int, PageFrame> frames)
    {
        var maker = new PageRowMaker(run, notes);
        for (var i = 0; i < cuts.Count; i++)
        {
            var page = new PlannedPage(_pages.Count, frames(i), cuts[i], notes, maker.Make(cuts[i], frames(i), i == 0))
            {
                Boxes = _galley.Boxes,
                EdgeBelow = run.ClonedAt(cuts[i].End.Place).Below,
                NoteStacks = notes.Stacks(cuts[i].FirstNoteRow, cuts[i].EndNoteRow),
                NotesHeight = notes.Height(cuts[i].FirstNoteRow, cuts[i].EndNoteRow),
            };
            _pages.Add(page);
            ReportTall(page);
            ReportLate(page, notes);
        }

        PageEnds.SpareHyphens(_pages, _pages.Count - cuts.Count);
        if (_step > Length.Zero)
        {
            new Feathering(_pages, _step).Apply(_pages.Count - cuts.Count);
        }
    }

    private PageSide NextSide => SideOf(_pages.Count);

    private static PageSide SideOf(int index) => index % 2 == 0 ? PageSide.Recto : PageSide.Verso;

    private void AddBlank()
    {
        _pages.Add(new PlannedPage(_pages.Count, FrameOf(_pages.Count, isFirst: false, isBlank: true), default, null, PageRows.None));
    }

    private PageFrame FrameOf(int index, bool isFirst, bool isBlank) => _frames.Of(new PageContext(_name, SideOf(index), isFirst, isBlank)
    {
        IsFirstOfBook = index == 0,
        Number = index + 1,
        NumberInGroup = index + 1 - _groupStart,
    });

    private void ReportTall(PlannedPage page)
    {
        foreach (var placed in page.Rows)
        {
            if (placed.Row.Height > page.Frame.TextArea.Height)
            {
                Warn(TypesettingCodes.RowOverflows, placed.Row.Span, "What stands here is taller than a page and cannot be cut; it runs over the foot of the page");
            }
        }
    }

    private void ReportLate(PlannedPage page, NoteQueue notes)
    {
        var (cut, isLimited) = (page.Cut, page.Frame.MostNotes < page.Frame.TextArea.Height);
        var called = notes.CalledBefore(cut.End);
        for (var noteRow = Math.Max(cut.EndNoteRow, notes.CalledBefore(cut.First)); noteRow < called; noteRow++)
        {
            var note = notes.NoteOf(noteRow);
            if (notes.StartOf(note) == noteRow)
            {
                Warn(
                    TypesettingCodes.NoteLate,
                    notes.Notes[note].Note.Span,
                    "The note begins on the page behind its call, since the notes " + (isLimited ? "before it take all the height that the sheet gives them" : "called on that line fill a page"),
                    isLimited ? "Raise max-height in @footnote" : "Shorten the notes or move one of the calls");
            }
        }
    }

    private void Warn(string code, SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        _findings.Add(new Diagnostic(code, Severity.Warning, span, message, ValueList.Create(hints)));
}
