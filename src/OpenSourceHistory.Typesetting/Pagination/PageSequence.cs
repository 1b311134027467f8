using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>Makes the sequence of pages: runs between forced breaks, blank pages, sides, page groups.</summary>
internal sealed class PageSequence
{
    private readonly PageFrames _frames;
    private readonly Length _grid;
    private readonly List<Diagnostic> _findings = [];
    private readonly List<PlannedPage> _pages = [];
    private Galley _galley;
    private string _name = "auto";

    private PageSequence(Galley galley, PageFrames frames, Length grid) => (_galley, _frames, _grid) = (galley, frames, grid);

    /// <summary>Breaks a galley into pages.</summary>
    /// <param name="galley">The whole book's galley.</param>
    /// <param name="frames">Frames of pages.</param>
    /// <param name="grid">Step of the baseline grid; zero for none.</param>
    /// <returns>The pages, and what could not be placed as it should.</returns>
    public static Result<PageBreaks> Make(Galley galley, PageFrames frames, Length grid)
    {
        var sequence = new PageSequence(galley, frames, grid);
        for (var first = 0; first < galley.Rows.Count;)
        {
            first = sequence.AddRun(first, sequence.EndOfRun(first));
        }

        return new Result<PageBreaks>(new PageBreaks(sequence._galley, sequence._pages), ValueList.From(sequence._findings));
    }

    private int EndOfRun(int first)
    {
        var row = first + 1;
        while (row < _galley.Rows.Count && !BeginsRun(row))
        {
            row++;
        }

        return row;
    }

    private bool BeginsRun(int row) =>
        _galley.Rows[row].Forced != ForcedBreak.None || _galley.Rows[row].PageName != _galley.Rows[row - 1].PageName;

    // Gives the row that the next run begins with.
    private int AddRun(int first, int end)
    {
        var opening = _galley.Rows[first];
        if (opening.Forced is ForcedBreak.Recto or ForcedBreak.Verso && NextSide != (opening.Forced == ForcedBreak.Recto ? PageSide.Recto : PageSide.Verso))
        {
            AddBlank();
        }

        // The group of unnamed pages begins once, with the book.
        var beginsGroup = opening.PageName == "auto" ? _pages.Count == 0 : opening.BeginsPageGroup || opening.PageName != _name;
        _name = opening.PageName;
        var start = _pages.Count;
        var frames = new Func<int, PageFrame>(page => _frames.Of(new PageContext(_name, SideOf(start + page), beginsGroup && page == 0, false)));
        var notes = new NoteQueue(_galley, first, end);
        var cuts = new RunBreaker(_galley, notes, end, frames, _grid).Break();
        if (new FigureMover(_galley, _grid).Move(first, end, cuts, frames) is { } moved)
        {
            (_galley, cuts, end) = (moved.Galley, moved.Cuts, moved.End);
            notes = new NoteQueue(_galley, first, end);
        }

        AddPages(cuts, notes, frames);
        Report(cuts, notes, start);
        return end;
    }

    private void AddPages(List<PageCut> cuts, NoteQueue notes, Func<int, PageFrame> frames)
    {
        var fill = new PageFill(_galley, _grid);
        for (var i = 0; i < cuts.Count; i++)
        {
            _pages.Add(new PlannedPage(_pages.Count, frames(i), cuts[i], notes, fill.TopsOf(cuts[i], i == 0)));
        }
    }

    private PageSide NextSide => SideOf(_pages.Count);

    private static PageSide SideOf(int index) => index % 2 == 0 ? PageSide.Recto : PageSide.Verso;

    private void AddBlank()
    {
        var frame = _frames.Of(new PageContext(_name, NextSide, false, true));
        _pages.Add(new PlannedPage(_pages.Count, frame, default, null, []));
    }

    private void Report(List<PageCut> cuts, NoteQueue notes, int start)
    {
        for (var i = 0; i < cuts.Count; i++)
        {
            var height = _pages[start + i].Frame.TextArea.Height;
            for (var row = cuts[i].FirstRow; row < cuts[i].EndRow; row++)
            {
                if (_galley.Rows[row].Height > height)
                {
                    Warn(PageCodes.RowOverflows, _galley.Rows[row].Span, "What stands here is taller than a page and cannot be cut; it runs over the foot of the page");
                }
            }

            ReportLate(cuts[i], notes);
        }
    }

    private void ReportLate(PageCut cut, NoteQueue notes)
    {
        var called = notes.CalledAbove(cut.EndRow);
        for (var noteRow = Math.Max(cut.EndNoteRow, notes.CalledAbove(cut.FirstRow)); noteRow < called; noteRow++)
        {
            var note = notes.NoteOf(noteRow);
            if (notes.StartOf(note) == noteRow)
            {
                Warn(
                    PageCodes.NoteLate,
                    notes.Notes[note].Note.Span,
                    "The note begins on the page behind its call, since the notes called on that line fill a page",
                    "Shorten the notes or move one of the calls");
            }
        }
    }

    private void Warn(string code, SourceSpan span, string message, params ReadOnlySpan<string> hints) =>
        _findings.Add(new Diagnostic(code, Severity.Warning, span, message, ValueList.Create(hints)));
}
