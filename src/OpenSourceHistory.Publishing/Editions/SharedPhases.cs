using System.Collections.Concurrent;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting;
using OpenSourceHistory.Typesetting.Data;
using OpenSourceHistory.Typesetting.Findings;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>The phases whose results several editions use, styling and typesetting: each result is made once, by whoever asks first.</summary>
/// <param name="matters">What the editions are made from.</param>
/// <param name="request">Says when to go no further.</param>
internal sealed class SharedPhases(EditionMatters matters, BuildRequest request)
{
    private readonly ConcurrentDictionary<StyledKey, Lazy<Task<Result<StyledEdition>>>> _books = new();
    private readonly ConcurrentDictionary<StyledKey, Lazy<Task<Result<PageDocument?>>>> _pages = new();
    private readonly ConcurrentDictionary<StyledKey, Lazy<Task<PrintedPages?>>> _printed = new();

    /// <summary>Type that is kept standing, for one edition alone; null where none is.</summary>
    public StandingType? Standing { get; init; }

    /// <summary>The book as an edition has it, styled for its medium.</summary>
    /// <param name="edition">The edition.</param>
    public Task<Result<StyledEdition>> StyledBookOf(Edition edition) => StyledBookOf(StyledKey.Of(edition, matters.Of(edition)));

    /// <summary>The pages of an edition, whoever it is; null where the styled book has errors.</summary>
    /// <param name="edition">The edition.</param>
    public Task<Result<PageDocument?>> PagesOf(PdfEdition edition) =>
        _pages.GetOrAdd(StyledKey.Of(edition, matters.Of(edition)), key => new(() => Task.Run(() => Typeset(key)))).Value;

    /// <summary>What other editions are told of an edition's pages; null where it has none.</summary>
    /// <param name="edition">The edition.</param>
    public Task<PrintedPages?> PrintedPagesOf(PdfEdition edition) =>
        _printed.GetOrAdd(StyledKey.Of(edition, matters.Of(edition)), _ => new(() => Describe(edition))).Value;

    private async Task<PrintedPages?> Describe(PdfEdition edition) =>
        (await PagesOf(edition).ConfigureAwait(false)).Value is { } pages ? PagesAsPrinted.Of(pages) : null;

    private Task<Result<StyledEdition>> StyledBookOf(StyledKey key) =>
        _books.GetOrAdd(key, k => new(() => Task.Run(new EditionStyler(matters.Of(k.Variation), k, PrintedPagesOf).Run))).Value;

    private async Task<Result<PageDocument?>> Typeset(StyledKey key)
    {
        var styled = await StyledBookOf(key).ConfigureAwait(false);
        if (request.IsStoppedBy(styled.Findings))
        {
            return new Result<PageDocument?>(null, styled.Findings);
        }

        var fonts = matters.Of(key.Variation).Resources.Fonts;
        var pages = Typesetter.Typeset(styled.Value.Book, fonts, styled.Value.Pictures, Standing);
        var ofFaces = EmphasisReport.Of(styled.Value.Book, fonts).Concat(HanFormsReport.Of(styled.Value.Book, fonts));
        return new Result<PageDocument?>(pages.Value, styled.Findings.Concat(ofFaces).Concat(pages.Findings));
    }
}
