using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Reading;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Support;

/// <summary>Reports declarations that formats honour at some level, as the table of support says.</summary>
/// <param name="content">The sheet.</param>
/// <param name="level">The level: not, or in part.</param>
internal sealed class SupportReport(SheetContent content, SupportLevel level = SupportLevel.None)
{
    private const string FirstLine = "::first-line";
    private const string FloatedLetter = "::first-letter float";
    private const string Continued = "::-osh-continued";
    private const string PageReset = "@page counter-reset";
    private const string PageIncrement = "@page counter-increment";
    private const string PageNth = "@page :nth()";
    private const string PageCounter = "counter(page)";

    private static readonly PseudoElement[] s_nested = Array.FindAll(Enum.GetValues<PseudoElement>(), pseudo => PseudoElements.OuterOf(pseudo) is not null);

    private readonly Dictionary<SourceSpan, (string What, List<MediaType> Media)> _findings = [];

    /// <summary>Reports for some formats.</summary>
    /// <param name="formats">The formats.</param>
    /// <returns>The warnings.</returns>
    public ValueList<Diagnostic> Run(ReadOnlySpan<MediaType> formats)
    {
        foreach (var media in formats)
        {
            Check(media);
        }

        return ValueList.From(_findings.Select(f => new Diagnostic(
            StyleCodes.Unsupported,
            Severity.Warning,
            f.Key,
            $"'{f.Value.What}' has no effect in {string.Join(" and ", f.Value.Media.Select(NameOf).Distinct())}",
            ["Put it under @media for the formats that honour it"])));
    }

    /// <summary>The properties of declarations that hold in a format, and how many of them ask for each.</summary>
    /// <param name="media">The format.</param>
    public ValueList<(string Property, int Count)> Count(MediaType media)
    {
        Check(media);
        return ValueList.From(_findings.Values.GroupBy(f => f.What, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal));
    }

    private void Check(MediaType media)
    {
        foreach (var rule in content.Rules.Where(r => r.Media.Matches(media)))
        {
            CheckRule(rule, media);
        }

        foreach (var page in content.Pages.Where(p => p.Media.Matches(media)))
        {
            CheckPage(page, media);
        }
    }

    private static string NameOf(MediaType media) => media switch { MediaType.Docx => "DOCX", MediaType.Epub => "EPUB", _ => "PDF" };

    private void CheckRule(StyleRule rule, MediaType media)
    {
        CheckPseudo(rule, PseudoElement.FirstLine, FirstLine, media);
        CheckPseudo(rule, PseudoElement.Continued, Continued, media);
        foreach (var nested in s_nested)
        {
            CheckPseudo(rule, nested, PseudoElements.SelectorOf(nested), media);
        }

        var isOfLetter = IsHonoured(FloatedLetter, media) && rule.Selectors.Any(s => PseudoElements.Of(s) == PseudoElement.FirstLetter);
        foreach (var declaration in rule.Declarations)
        {
            Check(declaration.Source, media);
            if (isOfLetter && declaration.Source.Name == "float" && !declaration.Source.Value.Any(c => c.IsIdent("none")))
            {
                Add(declaration.Source.Span, FloatedLetter, media);
            }

            if (IsHonoured(PageCounter, media) && CountsPages(declaration.Source.Value))
            {
                Add(declaration.Source.Span, PageCounter, media);
            }
        }
    }

    // Once for the rule.
    private void CheckPseudo(StyleRule rule, PseudoElement pseudo, string row, MediaType media)
    {
        if (rule.Declarations.Count > 0 && rule.Selectors.Any(s => PseudoElements.Of(s) == pseudo) && IsHonoured(row, media))
        {
            Add(rule.Declarations[0].Source.Span, row, media);
        }
    }

    private void CheckPage(PageRule page, MediaType media)
    {
        CheckNumber(page, media);
        foreach (var descriptor in page.Descriptors)
        {
            Check(descriptor, media);
        }

        foreach (var declaration in page.Declarations)
        {
            var row = declaration.Source.Name switch
            {
                "counter-reset" => PageReset,
                "counter-increment" when declaration.Source.Value.Any(c => c.IsIdent("page")) => PageIncrement,
                _ => PageBoxRowOf(declaration.Source.Name),
            };
            if (row is not null && IsHonoured(row, media))
            {
                Add(declaration.Source.Span, row, media);
            }
        }

        foreach (var declaration in page.FootnoteArea)
        {
            var row = "@footnote " + declaration.Source.Name;
            if (IsHonoured(row, media) && !declaration.Source.Value.Any(c => c.IsIdent("bottom")))
            {
                Add(declaration.Source.Span, row, media);
            }
        }

        foreach (var declaration in page.Declarations.Concat(page.Boxes.SelectMany(b => b.Declarations)).Concat(page.FootnoteArea))
        {
            Check(declaration.Source, media);
        }
    }

    // Pages have margins alone; no box is drawn around what they hold.
    private static string? PageBoxRowOf(string property) => property.Split('-')[0] switch
    {
        "background" => "@page background",
        "border" => "@page border",
        "padding" => "@page padding",
        _ => null,
    };

    private void CheckNumber(PageRule page, MediaType media)
    {
        if (page.Selector.Nth is not null && IsHonoured(PageNth, media) && PlaceOf(page) is { } place)
        {
            Add(place, PageNth, media);
        }
    }

    private static SourceSpan? PlaceOf(PageRule page) =>
        page.Descriptors.Concat(page.Declarations.Concat(page.Boxes.SelectMany(b => b.Declarations)).Concat(page.FootnoteArea).Select(d => d.Source)) is [var first, ..]
            ? first.Span
            : null;

    private bool IsHonoured(string row, MediaType media) => PropertyDefinitions.Find(row)?.For(media) == level;

    // Only target-counter() knows pages in the text; a margin box stands on one.
    private static bool CountsPages(IReadOnlyList<Component> value) => value.Any(c =>
        c.Kind == TokenKind.Function && c.Text is "counter" or "counters" && c.Children.FirstOrDefault(a => a.Kind == TokenKind.Ident) is { } name
        && (name.IsIdent("page") || name.IsIdent("pages")));

    private void Check(Declaration declaration, MediaType media)
    {
        if (PropertyDefinitions.Find(declaration, media, level) is { } row)
        {
            Add(declaration.Span, row.Name, media);
        }
    }

    private void Add(SourceSpan span, string what, MediaType media)
    {
        if (!_findings.TryGetValue(span, out var finding))
        {
            _findings[span] = finding = (what, []);
        }

        finding.Media.Add(media);
    }
}
