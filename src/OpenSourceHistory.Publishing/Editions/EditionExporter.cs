using OpenSourceHistory.Graphics.Svg;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Docx;
using OpenSourceHistory.Epub;
using OpenSourceHistory.Importing.Roles;
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

/// <summary>Makes the files of an edition: one, or one for each chapter; none where its findings forbid it.</summary>
/// <param name="matters">What the editions are made from.</param>
/// <param name="phases">Styled books and pages.</param>
/// <param name="request">Says when to go no further.</param>
internal sealed class EditionExporter(EditionMatters matters, SharedPhases phases, BuildRequest request) : IEditionVisitor<Task<Result<ValueList<MadeFile>>>>
{
    /// <inheritdoc/>
    public async Task<Result<ValueList<MadeFile>>> Visit(PdfEdition edition)
    {
        var (pages, found) = await phases.PagesOf(edition).ConfigureAwait(false);
        if (pages is null)
        {
            return new Result<ValueList<MadeFile>>([], found);
        }

        if (pages.Pages.Count == 0)
        {
            return new Result<ValueList<MadeFile>>([], found.Concat([NoPages(edition)]));
        }

        var identified = pages with { Metadata = pages.Metadata with { Identifier = edition.Identifier } };
        if (request.ShowsLayout)
        {
            return Write(found, output => PdfWriter.Write(output, LayoutOverlay.Of(identified), PdfProfile.Screen, matters.Of(edition).Moment));
        }

        if (edition.IsSplit)
        {
            return WriteChapters(edition, identified, (await phases.StyledBookOf(edition).ConfigureAwait(false)).Value.Book.Book, found);
        }

        var received = ReceiverPages.Adapt(identified, edition.Receiver.Rules);
        var broken = ReceiverCheck.Run(edition, received, identified);
        var written = Write(found, output => PdfWriter.Write(output, received, ProfileOf(edition), matters.Of(edition).Moment));
        return written with { Findings = written.Findings.Concat(EditionPreflight.Run(edition, written.Value[0].Content, broken)) };
    }

    /// <inheritdoc/>
    public async Task<Result<ValueList<MadeFile>>> Visit(CoverEdition edition)
    {
        var (pages, found) = await phases.PagesOf(edition.Wrapped).ConfigureAwait(false);
        if (pages is null)
        {
            return new Result<ValueList<MadeFile>>([], found);
        }

        if (pages.Pages.Count == 0)
        {
            return new Result<ValueList<MadeFile>>([], found.Concat([NoPages(edition.Wrapped)]));
        }

        var styled = (await phases.StyledBookOf(edition.Wrapped).ConfigureAwait(false)).Value;
        var (cover, told) = MakeCover(edition, ReceiverPages.Adapt(pages, edition.Wrapped.Receiver.Rules), styled);
        if (cover is null)
        {
            return new Result<ValueList<MadeFile>>([], told);
        }

        var broken = ReceiverCheck.RunForCover(edition, cover.Sheet);
        var written = Write(told, output => PdfWriter.Write(output, cover.Sheet, ProfileOf(edition), matters.Of(edition).Moment));
        return written with { Findings = written.Findings.Concat(EditionPreflight.RunForCover(edition, written.Value[0].Content, cover, broken)) };
    }

    private Result<ValueList<MadeFile>> WriteChapters(PdfEdition edition, PageDocument pages, Book book, ValueList<Diagnostic> found)
    {
        var findings = new DiagnosticBag();
        findings.AddRange(found);
        var files = new List<MadeFile>();
        foreach (var chapter in ChapterFiles.Of(ReceiverPages.Adapt(pages, edition.Receiver.Rules), book))
        {
            files.AddRange(findings.Take(Write([], output => PdfWriter.Write(output, chapter.Pages, ProfileOf(edition), matters.Of(edition).Moment), chapter.Suffix)));
            findings.AddRange(EditionPreflight.Run(edition, files[^1].Content, []));
        }

        return findings.With(ValueList.From(files));
    }

    // What is found in the pages themselves is told of their own edition.
    private Result<MadeCover?> MakeCover(CoverEdition edition, PageDocument pages, StyledEdition styled)
    {
        var findings = new DiagnosticBag();
        var style = styled.Book.PageStyleOf(new PageContext("cover", PageSide.Recto, IsFirst: false, IsBlank: false));
        if (findings.Take(CoverPlanner.Plan(edition, pages, style)) is not { } plan)
        {
            return findings.With<MadeCover?>(null);
        }

        if (edition.Picture is { } named && findings.Take(styled.Pictures.Load(named.Path, named.Span)) is { } picture)
        {
            plan = plan with { Picture = new PlacedArt(picture, named.IsWhole, named.Span) };
        }

        var page = findings.Take(CoverSetter.Set(styled.Book, matters.Of(edition).Resources.Fonts, plan));
        var sheet = new PageDocument(pages.Metadata with { Identifier = edition.Identifier }, [page], [], []);
        return findings.With<MadeCover?>(new MadeCover(sheet, plan.Spine.Width));
    }

    /// <inheritdoc/>
    public async Task<Result<ValueList<MadeFile>>> Visit(DocxEdition edition)
    {
        var printed = await PrintedPagesFor(edition).ConfigureAwait(false);
        var (styled, found) = await phases.StyledBookOf(edition).ConfigureAwait(false);
        if (request.IsStoppedBy(found))
        {
            return new Result<ValueList<MadeFile>>([], found);
        }

        var findings = new DiagnosticBag();
        findings.AddRange(found);
        var asked = new DocxRequest { Pages = printed, Options = edition.Options, Receiver = request.Receiver, Template = findings.Take(matters.TemplateOf(edition)) };
        if (findings.HasErrors)
        {
            return findings.With<ValueList<MadeFile>>([]);
        }

        var receiver = request.Receiver is { } name ? "for-" + NameSlugs.Make(name, "editor") : null;
        IReadOnlyList<(string? Suffix, ValueList<Division>? Divisions)> parts = edition.Options.IsSplit
            ? [.. ChapterFiles.Of(styled.Book).Select(c => (Suffix: receiver is null ? c.Suffix : $"{c.Suffix}-{receiver}", c.Divisions))]
            : [(receiver, null)];
        var files = parts.SelectMany(part => findings.Take(WriteDocx(edition, styled, asked with { Divisions = part.Divisions }, part.Suffix))).ToList();
        return findings.With(ValueList.From(edition.Options.CallsOutPictures ? files.Concat(findings.Take(CopiesOf(styled))) : files));
    }

    private Result<ValueList<MadeFile>> WriteDocx(DocxEdition edition, StyledEdition styled, DocxRequest asked, string? suffix) => Write(
        [], output => DocxWriter.Write(output, styled.Book, matters.Of(edition).Resources.Fonts, styled.Pictures, matters.Of(edition).Moment, asked), suffix);

    // As the author has them; what the program draws, as it draws it.
    private static Result<ValueList<MadeFile>> CopiesOf(StyledEdition styled)
    {
        var findings = new DiagnosticBag();
        var copies = new List<MadeFile>();
        foreach (var callout in PictureCallouts.In(styled.Book.Book))
        {
            if (findings.Take(styled.Pictures.Load(callout.Path, callout.Span)) is { } picture)
            {
                var content = picture is VectorPicture { Data.Length: 0 } vector ? SvgWriter.Write(vector.Drawing, border: null) : picture.Data;
                copies.Add(new MadeFile(null, content) { CopyName = callout.Name });
            }
        }

        return findings.With(ValueList.From(copies));
    }

    /// <inheritdoc/>
    public async Task<Result<ValueList<MadeFile>>> Visit(EpubEdition edition)
    {
        var written = await WriteStyled(edition, (output, styled) => WriteEbook(edition, output, styled)).ConfigureAwait(false);
        return written.Value is [var file] ? written with { Findings = written.Findings.Concat(EditionPreflight.Run(edition, file.Content)) } : written;
    }

    private ValueList<Diagnostic> WriteEbook(EpubEdition edition, Stream output, StyledEdition styled)
    {
        var (own, found) = edition.Cover is { } named ? styled.Pictures.Load(named.Path, named.Span) : new Result<Picture?>(null, []);
        var (drawing, painted) = own switch
        {
            null => Painted(edition, styled),
            VectorPicture vector => new Result<Drawing>(vector.Drawing, []),
            _ => new Result<Drawing>(new Drawing(default, []), []),
        };
        var matter = matters.Of(edition);
        var source = new PublicationSource(styled.Book, matter.Sheet, matter.Resources.Fonts, styled.Pictures, drawing, IdentifierOf(edition), matter.Changed)
        {
            PageSource = edition.PageSource is { } pages ? IdentifierOf(pages) : null,
            PrintIsbn = edition.PrintIsbn,
            Receiver = edition.Receiver,
            PictureLimits = edition.Pictures,
            OwnCover = own as RasterPicture,
            OwnCoverSpan = edition.Cover?.Span ?? SourceSpan.None,
        };
        return found.Concat(painted).Concat(EpubWriter.Write(output, source)).Concat(ChangeUnknown(edition));
    }

    private Result<Drawing> Painted(EpubEdition edition, StyledEdition styled)
    {
        var (page, found) = CoverSetter.Set(styled.Book, matters.Of(edition).Resources.Fonts);
        return new Result<Drawing>(PageDrawing.Of(page), found);
    }

    // What has an identifier of its own is published; shops take a corrected file for the old one where its date is the same.
    private ValueList<Diagnostic> ChangeUnknown(EpubEdition edition) => edition.Identifier is null || matters.Of(edition) is not { Book.Metadata.Modified: null, Changed: var changed } || changed != ProgramVersion.Day
        ? []
        : [
            new Diagnostic(
                PublishingCodes.ChangeUnknown, Severity.Information, edition.Span,
                $"Nothing says when “{edition.Name}” was last changed; the day of the program's version stands there, and shops may take a corrected file for the old one",
                ["Write modified: 2026-11-29 in book.yaml with each correction, or set SOURCE_DATE_EPOCH"]),
        ];

    private string IdentifierOf(Edition edition) => edition.Identifier ?? NameBasedIdentifier.Of(matters.Of(edition).Book.Metadata, edition.Name);

    // Readers take a PDF file without pages for damaged.
    private static Diagnostic NoPages(PdfEdition edition) => new(
        PublishingCodes.NoPages, Severity.Error, edition.Span, $"The edition '{edition.Name}' has no pages, since nothing in the book is to be printed", ["write some text"]);

    // Pages are made for another edition only where it names any.
    private async Task<PrintedPages?> PrintedPagesFor(Edition edition)
    {
        if (edition.Accept(new EditionGraph(matters.Of(edition).Editions)) is not { } paged || !(await phases.StyledBookOf(edition).ConfigureAwait(false)).Value.Book.NamesPages())
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

    private async Task<Result<ValueList<MadeFile>>> WriteStyled(Edition edition, Func<Stream, StyledEdition, ValueList<Diagnostic>> write)
    {
        var (styled, found) = await phases.StyledBookOf(edition).ConfigureAwait(false);
        return request.IsStoppedBy(found) ? new Result<ValueList<MadeFile>>([], found) : Write(found, output => write(output, styled));
    }

    private static Result<ValueList<MadeFile>> Write(ValueList<Diagnostic> found, Func<Stream, ValueList<Diagnostic>> write, string? suffix = null)
    {
        using var output = new MemoryStream();
        var own = write(output);
        var content = output.GetBuffer().AsMemory(0, (int)output.Length);
        return new Result<ValueList<MadeFile>>([new MadeFile(suffix, content)], found.Concat(own));
    }
}
