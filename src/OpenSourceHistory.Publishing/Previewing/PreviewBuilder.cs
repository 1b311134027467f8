using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Markdown.Changes;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Editions;
using OpenSourceHistory.Publishing.Records;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>
/// Makes what a preview shows: the pages first, the e-book when it is asked for, no file. What stops an edition from being written stops no preview.
/// </summary>
/// <param name="request">The book.</param>
/// <param name="workspace">The door to files and clock.</param>
public sealed class PreviewBuilder(BuildRequest request, IWorkspace workspace)
{
    private readonly BuildRequest _request = request with { IsCheck = true, IsStrict = false };
    private readonly StandingType _standing = new();
    private readonly KeptAnswers _kept = new(workspace);
    private ValueList<(Question Question, string Answer)> _answers = [];
    private SettledBuild? _settled;
    private SheetStock? _stock;
    private AskedFiles _stocked = new(workspace);

    /// <summary>Full paths of the files that the last build asked for, and of the folders that it looked through.</summary>
    public IEnumerable<string> Watched => _answers.Where(a => a.Question.Kind is not (QuestionKind.Place or QuestionKind.Folder)).Select(a => a.Question.Path);

    /// <summary>True where another build would find all files as the last one did.</summary>
    public bool IsCurrent => _kept.Hold(_answers);

    /// <summary>
    /// The book with words that changed in one of its files since the last build, ahead of a whole build: in a small part of the time, and with the pages of one division made
    /// again.
    /// </summary>
    /// <returns>The book; null where more changed, so that it is to be built as a whole.</returns>
    public PreviewedBook? BuildAhead()
    {
        try
        {
            return _settled is { } settled ? Ahead(settled) : null;
        }
        catch (Exception)
        {
            // What stops it stops the whole build, too, which tells of it.
            return null;
        }
    }

    /// <summary>Builds the book from its files as they are now.</summary>
    public async Task<PreviewedBook> Build()
    {
        _settled = null;
        var asked = new AskedFiles(workspace);
        var findings = new DiagnosticBag();
        try
        {
            return await Build(asked, findings).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            findings.Add(InternalFault.Of("The book cannot be built", request.BookPath, fault));
            return new PreviewedBook(request.BookPath, findings.ToSortedList(), null, []);
        }
        finally
        {
            _answers = AnswersOf(asked).Concat(AnswersOf(_stocked));
        }
    }

    private PreviewedBook? Ahead(SettledBuild settled) =>
        ChangedFile() is { } path
        && TextChanges.Find(settled.Project, path, workspace) is { } changes
        && Amender.Amend(settled.Styled, changes) is { } amendment
        && Typesetter.Amend(_standing, Amended(settled.Styled, amendment), amendment.Index, amendment.Before) is { } pages
            ? settled.Shown with { Pages = pages, IsSettled = false }
            : null;

    // The file whose content alone is another than it was.
    private string? ChangedFile() =>
        _kept.Changed(_answers).Where(q => q.Kind != QuestionKind.Size).Take(2).ToList() is [{ Kind: QuestionKind.Content, Path: var path }] ? path : null;

    private static StyledBook Amended(StyledBook styled, Amendment amendment)
    {
        var divisions = styled.Book.Divisions.AsSpan().ToArray();
        divisions[amendment.Index] = amendment.Division;
        return styled.Amend(styled.Book with { Divisions = ValueList.Create<Division>(divisions) }, amendment.Before);
    }

    private static ValueList<(Question Question, string Answer)> AnswersOf(AskedFiles files) => ValueList.From(files.AnswersBut(new HashSet<string>()));

    // Sheets, faces and pictures are read again where a file of theirs is another than it was.
    private SheetStock Stock()
    {
        if (_stock is null || !_kept.Hold(AnswersOf(_stocked)))
        {
            _stocked = new AskedFiles(workspace);
            _stock = new SheetStock(_request.DefaultStyleSheet, _stocked);
        }

        return _stock;
    }

    private async Task<PreviewedBook> Build(AskedFiles files, DiagnosticBag findings)
    {
        if (findings.Take(ManuscriptReader.Read([_request.BookPath, .. _request.MoreFiles], files)) is not { } read)
        {
            return new PreviewedBook(_request.BookPath, findings.ToSortedList(), null, []);
        }

        var project = findings.Take(RevisionViews.Of(read, _request));
        var paged = PagedOf(project);
        var ebook = project.Editions.OfType<EpubEdition>().FirstOrDefault();
        var plans = ValueList.From(EditionPlan.Make(project, _request).Where(p => p.Edition == paged || p.Edition == ebook));
        var matters = findings.Take(EditionMatters.Of(project, plans, _request, files, Stock()));
        var phases = new SharedPhases(matters, _request) { Standing = _standing };
        var pages = paged is null ? null : findings.Take(await phases.PagesOf(paged).ConfigureAwait(false));
        findings.AddRange(ValueList.From(matters.All.Select(m => m.Resources.Fonts).Distinct().SelectMany(f => f.Findings)));
        var shown = new PreviewedBook(project.Book.Metadata.Title, findings.ToSortedList(), pages, pages is null ? [] : ChapterCounter.Of(matters.Of(paged!).Book, pages))
        {
            EbookMaker = ebook is null ? () => Task.FromResult<PreviewedEbook?>(null) : () => Make(ebook, new EditionExporter(matters, phases, _request)),
        };
        _settled = pages is null ? null : new SettledBuild(project, (await phases.StyledBookOf(paged!).ConfigureAwait(false)).Value.Book, shown);
        return shown;
    }

    private PdfEdition? PagedOf(BookProject project)
    {
        var paged = project.Editions.OfType<PdfEdition>().Where(e => _request.Editions.Count == 0 || _request.Editions.Contains(e.Name, StringComparer.Ordinal)).ToList();
        return paged.FirstOrDefault(e => e.Receiver.IsPaper) ?? paged.FirstOrDefault();
    }

    private static async Task<PreviewedEbook?> Make(EpubEdition edition, EditionExporter exporter)
    {
        var made = await Task.Run(() => exporter.Visit(edition)).ConfigureAwait(false);
        return made.Value is [var file, ..] ? new PreviewedEbook(file.Content.ToArray()) : null;
    }
}
