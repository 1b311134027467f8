using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Epub;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Layouts;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Pdf.Interchange;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Preflight;
using OpenSourceHistory.Publishing.Receiving;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Typesetting.Covers;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Makes the file of an edition; empty where its findings forbid it.</summary>
/// <param name="matter">What the editions are made from.</param>
/// <param name="phases">Styled books and pages.</param>
/// <param name="request">Says when to go no further.</param>
internal sealed class EditionExporter(BookMatter matter, SharedPhases phases, BuildRequest request) : IEditionVisitor<Task<Result<byte[]>>>
{
    private readonly EditionGraph _graph = new(matter.Editions);

    /// <inheritdoc/>
    public async Task<Result<byte[]>> Visit(PdfEdition edition)
    {
        var (pages, found) = await phases.PagesOf(edition).ConfigureAwait(false);
        if (pages is null)
        {
            return new Result<byte[]>([], found);
        }

        if (pages.Pages.Count == 0)
        {
            return new Result<byte[]>([], found.Concat([NoPages(edition)]));
        }

        var identified = pages with { Metadata = pages.Metadata with { Identifier = edition.Identifier } };
        if (request.ShowsLayout)
        {
            return Write(found, output => PdfWriter.Write(output, LayoutOverlay.Of(identified), PdfProfile.Screen, matter.Moment));
        }

        var received = ReceiverPages.Adapt(identified, edition.Receiver.Rules);
        var broken = ReceiverCheck.Run(edition, received, identified);
        var written = Write(found, output => PdfWriter.Write(output, received, ProfileOf(edition), matter.Moment));
        return written with { Findings = written.Findings.Concat(EditionPreflight.Run(edition, written.Value, broken)) };
    }

    /// <inheritdoc/>
    public async Task<Result<byte[]>> Visit(CoverEdition edition)
    {
        var (pages, found) = await phases.PagesOf(edition.Wrapped).ConfigureAwait(false);
        if (pages is null)
        {
            return new Result<byte[]>([], found);
        }

        if (pages.Pages.Count == 0)
        {
            return new Result<byte[]>([], found.Concat([NoPages(edition.Wrapped)]));
        }

        var styled = (await phases.StyledBookOf(edition.Wrapped).ConfigureAwait(false)).Value;
        var (sheet, told) = MakeCover(edition, ReceiverPages.Adapt(pages, edition.Wrapped.Receiver.Rules), styled);
        return sheet is null ? new Result<byte[]>([], told) : Write(told, output => PdfWriter.Write(output, sheet, ProfileOf(edition), matter.Moment));
    }

    // What is found in the pages themselves is told of their own edition.
    private Result<PageDocument?> MakeCover(CoverEdition edition, PageDocument pages, StyledEdition styled)
    {
        var findings = new DiagnosticBag();
        var style = styled.Book.PageStyleOf(new PageContext("cover", PageSide.Recto, IsFirst: false, IsBlank: false));
        if (findings.Take(CoverPlanner.Plan(edition, pages, style)) is not { } plan)
        {
            return findings.With<PageDocument?>(null);
        }

        if (edition.Picture is { } named && findings.Take(styled.Pictures.Load(named.Path, named.Span)) is { } picture)
        {
            plan = plan with { Picture = new PlacedArt(picture, named.IsWhole, named.Span) };
        }

        var page = findings.Take(CoverSetter.Set(styled.Book, matter.Resources.Fonts, plan));
        var sheet = new PageDocument(pages.Metadata with { Identifier = edition.Identifier }, [page], [], []);
        findings.AddRange(ReceiverCheck.RunForCover(edition, sheet));
        return findings.With<PageDocument?>(sheet);
    }

    /// <inheritdoc/>
    public async Task<Result<byte[]>> Visit(DocxEdition edition)
    {
        var printed = await PrintedPagesFor(edition).ConfigureAwait(false);
        return await WriteStyled(edition, (output, styled) => DocxWriter.Write(
            output, styled.Book, matter.Resources.Fonts, styled.Pictures, matter.Moment, printed)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<Result<byte[]>> Visit(EpubEdition edition) => WriteStyled(edition, (output, styled) =>
    {
        var (own, found) = edition.Cover is { } named ? styled.Pictures.Load(named.Path, named.Span) : new Result<Picture?>(null, []);
        var (drawing, painted) = own switch
        {
            null => Painted(styled),
            VectorPicture vector => new Result<Drawing>(vector.Drawing, []),
            _ => new Result<Drawing>(new Drawing(default, []), []),
        };
        var source = new PublicationSource(styled.Book, matter.Sheet, matter.Resources.Fonts, styled.Pictures, drawing, IdentifierOf(edition), matter.Changed)
        {
            PageSource = edition.PageSource is { } pages ? IdentifierOf(pages) : null,
            PrintIsbn = edition.PrintIsbn,
            OwnCover = own as RasterPicture,
            OwnCoverSpan = edition.Cover?.Span ?? SourceSpan.None,
        };
        return found.Concat(painted).Concat(EpubWriter.Write(output, source)).Concat(ChangeUnknown(edition));
    });

    private Result<Drawing> Painted(StyledEdition styled)
    {
        var (page, found) = CoverSetter.Set(styled.Book, matter.Resources.Fonts);
        return new Result<Drawing>(PageDrawing.Of(page), found);
    }

    // What has an identifier of its own is published; shops take a corrected file for the old one where its date is the same.
    private ValueList<Diagnostic> ChangeUnknown(EpubEdition edition) => edition.Identifier is null || matter.Changed != ProgramVersion.Day || matter.Book.Metadata.Modified is not null
        ? []
        : [
            new Diagnostic(
                PublishingCodes.ChangeUnknown, Severity.Information, edition.Span,
                $"Nothing says when “{edition.Name}” was last changed; the day of the program's version stands there, and shops may take a corrected file for the old one",
                ["Write modified: 2026-11-29 in book.yaml with each correction, or set SOURCE_DATE_EPOCH"]),
        ];

    private string IdentifierOf(Edition edition) => edition.Identifier ?? NameBasedIdentifier.Of(matter.Book.Metadata, edition.Name);

    // Readers take a PDF file without pages for damaged.
    private static Diagnostic NoPages(PdfEdition edition) => new(
        PublishingCodes.NoPages, Severity.Error, edition.Span, $"The edition '{edition.Name}' has no pages, since nothing in the book is to be printed", ["write some text"]);

    // Pages are made for another edition only where it names any.
    private async Task<PrintedPages?> PrintedPagesFor(Edition edition)
    {
        if (edition.Accept(_graph) is not { } paged || !(await phases.StyledBookOf(edition).ConfigureAwait(false)).Value.Book.NamesPages())
        {
            return null;
        }

        return await phases.PrintedPagesOf(paged).ConfigureAwait(false);
    }

    private static PdfProfile ProfileOf(PagedEdition edition)
    {
        var rules = edition.Receiver.Rules;
        var profile = ProfileOf(edition.Receiver) with { ForbidsMetadata = rules.IsBare, RequiresWholeFonts = rules.RequiresWholeFonts };
        profile = profile with { InkLimit = rules.InkLimit ?? profile.InkLimit };
        var standards = edition.Standards.Count == 0 ? rules.Standards : edition.Standards;
        return profile.Claiming(standards) with
        {
            StandardsSpan = edition.Standards.Count == 0 ? null : edition.StandardsSpan,
            OverprintsBlack = rules.OverprintsBlackIn(standards),
        };
    }

    private static PdfProfile ProfileOf(PdfReceiver receiver) =>
        !receiver.IsPaper ? PdfProfile.Screen : receiver.IsBlackOnly ? PdfProfile.PrintBlack : PdfProfile.Print;

    private async Task<Result<byte[]>> WriteStyled(Edition edition, Func<Stream, StyledEdition, ValueList<Diagnostic>> write)
    {
        var (styled, found) = await phases.StyledBookOf(edition).ConfigureAwait(false);
        return request.IsStoppedBy(found) ? new Result<byte[]>([], found) : Write(found, output => write(output, styled));
    }

    private static Result<byte[]> Write(ValueList<Diagnostic> found, Func<Stream, ValueList<Diagnostic>> write)
    {
        using var output = new MemoryStream();
        var own = write(output);
        var content = output.Length == output.Capacity ? output.GetBuffer() : output.ToArray();
        return new Result<byte[]>(content, found.Concat(own));
    }
}
