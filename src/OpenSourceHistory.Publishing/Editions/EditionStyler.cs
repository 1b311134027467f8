using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>
/// Runs the passes for an edition and styles it. A colophon needs to know how the edition looks, so that a book with one is styled before it is
/// written, and again with the styles of the first time when it is.
/// </summary>
/// <param name="matter">What the edition is made from.</param>
/// <param name="key">Traits and medium, its typography not yet known.</param>
/// <param name="pagesOf">Makes the pages of another edition; null where there are none.</param>
internal sealed class EditionStyler(BookMatter matter, StyledKey key, Func<PdfEdition, Task<PrintedPages?>> pagesOf)
{
    /// <summary>Runs the passes and styles what they make.</summary>
    /// <returns>The styled book, with what is found in it.</returns>
    public async Task<Result<StyledEdition>> Run()
    {
        var findings = new DiagnosticBag();
        var book = findings.Take(ApparatusPipeline.RunForEdition(matter.Book, key.Traits));
        var draft = ApparatusPipeline.NeedsTypography(matter.Book) ? Draft(book) : null;
        var traits = draft is null ? key.Traits : key.Traits with { Typography = TypographySurvey.Of(draft, matter.Resources.Fonts) };
        book = await MarkPages(findings.Take(ApparatusPipeline.RunToComplete(book, traits))).ConfigureAwait(false);
        var styled = draft?.Book.Restyle(book) ?? matter.Sheet.Apply(book, key.Media);
        if (styled.FindUnnumbered() is { Count: > 0 } unnumbered)
        {
            findings.AddRange(unnumbered);
            styled = styled.Restyle(new UnnumberedReferences(unnumbered.Select(f => f.Span)).Rewrite(book));
        }

        var edition = findings.Take(matter.Resources.Generated.AddTo(styled, matter.Resources.Pictures));
        return new Result<StyledEdition>(edition, findings.ToSortedList());
    }

    private async Task<Book> MarkPages(Book book) =>
        key.PageSource is { } source && await pagesOf(source).ConfigureAwait(false) is { } pages ? PageMarksPass.Run(book, pages) : book;

    // What is found in the draft is found again in the whole.
    private StyledEdition Draft(Book book) => matter.Resources.Generated.AddTo(
        matter.Sheet.Apply(ApparatusPipeline.RunToComplete(book, key.Traits).Value, key.Media), matter.Resources.Pictures).Value;
}
