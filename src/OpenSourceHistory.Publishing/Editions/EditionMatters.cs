using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Revisions;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What editions are made from: the same for all whose variations are equal, and of those that differ what is equal is made once.</summary>
internal sealed class EditionMatters
{
    private readonly BookProject _project;
    private readonly BuildRequest _request;
    private readonly IWorkspace _workspace;
    private readonly DiagnosticBag _findings = new();
    private readonly Dictionary<string, StyleSheet> _sheets = new(StringComparer.Ordinal);
    private readonly SheetStock _stock;
    private readonly Dictionary<(ValueList<string> Parts, RevisionDisplay Revisions), Book> _books = [];
    private readonly Dictionary<EditionVariation, BookMatter> _matters = [];

    private EditionMatters(BookProject project, BuildRequest request, IWorkspace workspace, SheetStock? stock)
    {
        (_project, _request, _workspace) = (project, request, workspace);
        _stock = stock ?? new SheetStock(request.DefaultStyleSheet, workspace);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<BookMatter> All => _matters.Values;

    /// <summary>Reads and makes what some editions are made from, and those whose pages they name.</summary>
    /// <param name="project">The book.</param>
    /// <param name="plans">The editions.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="stock">Sheets, faces and pictures that are read already; null where none are.</param>
    public static Result<EditionMatters> Of(
        BookProject project, ValueList<EditionPlan> plans, BuildRequest request, IWorkspace workspace, SheetStock? stock = null)
    {
        var matters = new EditionMatters(project, request, workspace, stock);
        var graph = new EditionGraph(project.Editions);
        var editions = plans.SelectMany(p => new[] { p.Edition, p.Edition.Accept(graph) }).OfType<Edition>().ToList();

        // A book of which no edition is to be made is read all the same: what is wrong with it is told.
        foreach (var variation in editions.Select(VariationOf).DefaultIfEmpty(EditionVariation.None).Distinct())
        {
            var media = editions.Where(e => VariationOf(e) == variation).Select(EditionMedium.Of).Distinct().ToArray();
            matters._matters.Add(variation, matters.Make(variation, media));
        }

        return matters._findings.With(matters);
    }

    /// <summary>What an edition is made from.</summary>
    /// <param name="edition">The edition, or one whose pages another names.</param>
    public BookMatter Of(Edition edition) => Of(VariationOf(edition));

    /// <summary>The press's file that an edition is put under, or null.</summary>
    /// <param name="edition">The edition.</param>
    public Result<PressTemplate?> TemplateOf(DocxEdition edition) => TemplateLoader.Load(edition, _workspace);

    /// <summary>What editions of a variation are made from.</summary>
    /// <param name="variation">The variation.</param>
    public BookMatter Of(EditionVariation variation) => _matters[variation];

    private static EditionVariation VariationOf(Edition edition) => edition is CoverEdition cover ? cover.Wrapped.Variation : edition.Variation;

    private BookMatter Make(EditionVariation variation, MediaType[] media)
    {
        var written = OpenRevisions.Show(_project.BookOf(variation), variation.Revisions);
        var plain = SheetOf(variation);
        var sheet = variation.Variables.Count == 0 ? plain : _findings.Take(plain.Setting(variation.Variables.Select(v => (v.Name, v.Value, v.Span))));
        _findings.AddRange(sheet.FindUnsupported(media));
        _findings.AddRange(sheet.FindUnknownClasses(written));
        _findings.AddRange(sheet.FindUnreadKeys(written));
        var resources = _stock.ResourcesOf(plain);
        var book = _findings.Take(UnreadablePictures.Mark(SharedBookOf(variation, written), resources.Pictures));
        _findings.AddRange(FamilyReport.Of(sheet, resources.Fonts));
        return new BookMatter(book, sheet, resources, BuildMoment.Of(book.Metadata, _workspace))
        {
            Editions = _project.Editions,
            Changed = BuildMoment.OfChange(book.Metadata, _workspace),
        };
    }

    private StyleSheet SheetOf(EditionVariation variation) => variation.IsManuscript
        ? _stock.ForManuscript(SheetOf(path: null), variation.StyleSheetPath is { } own ? SheetOf(own) : null)
        : SheetOf(variation.StyleSheetPath);

    // What is found in a sheet is told once.
    private StyleSheet SheetOf(string? path)
    {
        var own = path ?? _project.StyleSheetPath ?? _request.DefaultStyleSheet;
        if (!_sheets.TryGetValue(own, out var sheet))
        {
            _sheets[own] = sheet = _findings.Take(_stock.SheetOf(own));
        }

        return sheet;
    }

    // Where notes are printed is no matter of the passes that editions share.
    private Book SharedBookOf(EditionVariation variation, Book written)
    {
        var key = (variation.Parts, variation.Revisions);
        if (!_books.TryGetValue(key, out var book))
        {
            _books[key] = book = _findings.Take(ApparatusPipeline.RunShared(written));
        }

        return book with { Metadata = written.Metadata };
    }
}
