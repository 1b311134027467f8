using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Pdf;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Everything one edition is made from.</summary>
/// <param name="Edition">Its declaration.</param>
/// <param name="Book">The book after all apparatus passes.</param>
/// <param name="Sheet">The shared sheet.</param>
/// <param name="Resources">Faces and pictures.</param>
/// <param name="Media">The medium it is styled for.</param>
/// <param name="Output">Path of its output.</param>
internal sealed record EditionPlan(EditionDeclaration Edition, Book Book, StyleSheet Sheet, BookResources Resources, MediaType Media, string Output)
{
    /// <summary>True where the default faces have to do, since a lone file names no sheet: what they lack is told, but stops nothing.</summary>
    public bool ToleratesMissingGlyphs { get; init; }

    /// <summary>The PDF profile; <see cref="PdfProfile.Print"/> where the edition names none.</summary>
    public PdfProfile Profile => Edition.Profile is { } name && PdfProfile.Find(name) is { } profile ? profile : PdfProfile.Print;

    /// <summary>Plans the editions asked for.</summary>
    /// <param name="project">The book's project.</param>
    /// <param name="book">The book after the passes that all editions share.</param>
    /// <param name="sheet">The shared sheet.</param>
    /// <param name="resources">Faces and pictures.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="diagnostics">Receives editions that would write one file, and what the passes for an edition find.</param>
    public static ValueList<EditionPlan> Make(
        BookProject project,
        Book book,
        StyleSheet sheet,
        BookResources resources,
        BuildRequest request,
        DiagnosticBag diagnostics)
    {
        var folder = request.OutputFolder ?? (project.IsSingleFile ? project.Folder : "output");
        var plans = new List<EditionPlan>();
        foreach (var edition in project.Editions.Where(e => request.Editions.Count == 0 || request.Editions.Contains(e.Name, StringComparer.Ordinal)))
        {
            var output = Path.Combine(folder, edition.Output);
            if (plans.Exists(p => string.Equals(p.Output, output, StringComparison.OrdinalIgnoreCase)))
            {
                diagnostics.Error(PublishingCodes.SharedOutput, edition.Span, $"Two editions would write '{edition.Output}'", "give each its own output name");
            }

            var apparatus = new EditionApparatus(book, sheet, resources);
            plans.Add(new EditionPlan(edition, apparatus.Run(TraitsOf(edition), MediaOf(edition), diagnostics), sheet, resources, MediaOf(edition), output)
            {
                ToleratesMissingGlyphs = project is { IsSingleFile: true, StyleSheetPath: null },
            });
        }

        return ValueList.From(plans);
    }

    private static EditionTraits TraitsOf(EditionDeclaration edition) => new(edition.Name, edition.Format)
    {
        HasLiveLinks = edition.Profile is null || PdfProfile.Find(edition.Profile) is not { ForbidsLinks: true },
        Identifier = edition.Identifier,
        Tool = ProgramVersion.Name,
    };

    private static MediaType MediaOf(EditionDeclaration edition) => edition.Format switch
    {
        "docx" => MediaType.Docx,
        "epub" => MediaType.Epub,
        _ => edition.Profile == PdfProfile.Screen.Name ? MediaType.Screen : MediaType.Print,
    };
}
