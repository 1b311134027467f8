using OpenSourceHistory.Docx.Catalog;
using OpenSourceHistory.Docx.Document;
using OpenSourceHistory.Docx.Embedding;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Flow.Blocks;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Docx.Lists;
using OpenSourceHistory.Docx.Naming;
using OpenSourceHistory.Docx.Packaging;
using OpenSourceHistory.Docx.Pictures;
using OpenSourceHistory.Docx.Sections;
using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Docx.Tracing;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Locators;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Docx;

/// <summary>
/// Writes a styled book as a Word file. Phases: flow (nested blocks become paragraphs), sections, styles (as a specimen of each
/// looks, or most of their paragraphs), parts, and the sealing of the package.
/// </summary>
public static class DocxWriter
{
    // How much wider than in the sheet's faces words may be in those of a template, which nobody knows here: Verdana is a third wider than Garamond.
    private const double RoomForOtherFaces = 1.35;

    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="book">The book, styled for docx.</param>
    /// <param name="fonts">Faces; those used travel in the file as far as their rights allow.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="request">How it is to be written.</param>
    /// <returns>What could not be shown.</returns>
    public static ValueList<Diagnostic> Write(
        Stream output, StyledBook book, FontLibrary fonts, PictureLibrary pictures, DateTimeOffset buildTime, DocxRequest request) =>
        WriteTraced(output, book, fonts, pictures, buildTime, request).Findings;

    /// <summary>Writes a file, and tells where its text comes from.</summary>
    /// <param name="output">Receives the file.</param>
    /// <param name="book">The book, styled for docx.</param>
    /// <param name="fonts">Faces; those used travel in the file as far as their rights allow.</param>
    /// <param name="pictures">Pictures.</param>
    /// <param name="buildTime">Date written into the file.</param>
    /// <param name="request">How it is to be written.</param>
    /// <returns>Where the text comes from, and what could not be shown.</returns>
    public static Result<SourceTrace> WriteTraced(
        Stream output, StyledBook book, FontLibrary fonts, PictureLibrary pictures, DateTimeOffset buildTime, DocxRequest request)
    {
        var frame = request.Template?.Frame;
        var formats = new FormatReader(fonts, book.Book.Metadata.Language, frame is null ? 1 : RoomForOtherFaces);
        var area = AreaOf(book, frame);
        var specimen = StyleSpecimen.Of(book, formats, area.Width);
        var sources = new FlowSources(book, formats, new StyleNaming(), new ListCatalogBuilder(specimen.Indents), area.Width) { Options = request.Options, Divisions = request.Divisions ?? book.Book.Divisions, Frame = frame };
        var (flow, findings) = FlowBuilder.Build(sources);
        var plan = PlanOf(sources, specimen, flow, new FolioHints(request.Pages), request.Template) with { Receiver = request.Receiver };
        var state = new FileState(new TextFonts(fonts, formats), new PictureStore(pictures), new RunPropertiesCache(plan.Catalog));
        var (package, left) = PackageWriter.Write(plan, state, formats, buildTime);
        PackageSealer.Write(package, output, buildTime);
        return new Result<SourceTrace>(state.Trace.Build() with { Places = state.Bookmarks.Ids, Comments = ValueList.From(state.Comments.All) }, findings.Concat(FindSided(plan.Sections)).Concat(left));
    }

    private static Size AreaOf(StyledBook book, TemplatePage? frame)
    {
        var page = new FlowPage("auto").StyleIn(book, PageSide.Recto);
        return frame?.TextAreaOf(page) ?? FlowPage.TextAreaOf(page);
    }

    // Once for a file, at the first: the sheet asks for all of them at once.
    private static IEnumerable<Diagnostic> FindSided(ValueList<SectionPlan> sections) => sections
        .Where(plan => plan.Start is SectionStart.Odd or SectionStart.Even)
        .Take(1)
        .Select(plan => new Diagnostic(
            DocxCodes.SidedSections,
            Severity.Warning,
            plan.Section.Division.Span,
            "The sheet lets sections of the Word file begin on right-hand or left-hand pages: LibreOffice cuts paragraphs in two there when an editor saves the file",
            ["@media docx { section { break-before: page } } gives them a new page of either side"]));

    private static DocumentPlan PlanOf(FlowSources sources, StyleSpecimen specimen, FlowBook flow, FolioHints folios, PressTemplate? template)
    {
        var sections = new SectionPlanner(sources.Book).Plan(flow.Sections);
        if (sources.Frame is { } frame)
        {
            sections = ValueList.From(sections.Select(plan => plan with { Recto = frame.Apply(plan.Recto), Verso = frame.Apply(plan.Verso), First = frame.Apply(plan.First) }));
        }

        var counts = new StyleCatalogBuilder(sources.Book, sources.Formats, sources.Naming, sources.Measure);
        specimen.ProposeTo(counts);
        StyleCounts.Count(flow, counts);
        StyleCounts.Count(sections, sources.Formats, counts);
        return new DocumentPlan(sources.Book, flow, sections, counts.Build(), folios, AreaOf(sources.Book, sources.Frame))
        {
            Template = template,
            Naming = sources.Naming,
            Inlines = sources.Inlines,
            Options = sources.Options,
            Table = specimen.Table,
            Callouts = sources.Options.CallsOutPictures ? PictureCallouts.In(sources.Book.Book).ToDictionary(p => p.Path, p => p.Name, StringComparer.Ordinal) : [],
        };
    }
}
