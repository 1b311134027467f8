using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Reading;

namespace OpenSourceHistory.Styles.Support;

/// <summary>Reports declarations that formats cannot honour, as the table of support says.</summary>
/// <param name="content">The sheet.</param>
/// <param name="diagnostics">Receives the warnings.</param>
internal sealed class SupportReport(SheetContent content, DiagnosticBag diagnostics)
{
    private const string FirstLine = "::first-line";
    private const string PageReset = "@page counter-reset";

    private readonly Dictionary<SourceSpan, (string What, List<MediaType> Media)> _findings = [];

    /// <summary>Reports for some formats.</summary>
    /// <param name="formats">The formats.</param>
    public void Run(ReadOnlySpan<MediaType> formats)
    {
        foreach (var media in formats)
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

        foreach (var (span, (what, media)) in _findings)
        {
            diagnostics.Warning(
                StyleCodes.Unsupported,
                span,
                $"{what} has no effect in {string.Join(" and ", media.Select(NameOf).Distinct())}",
                "Put it under @media for the formats that honour it");
        }
    }

    /// <summary>The first row of the table that a declaration asks for and a format does not honour, or null.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="media">The format.</param>
    public static string? Unsupported(Declaration declaration, MediaType media)
    {
        if (PropertySupport.Find(declaration.Name)?.For(media) == SupportLevel.None)
        {
            return declaration.Name;
        }

        return FirstUnsupported(declaration.Name, declaration.Value, media);
    }

    private static string? FirstUnsupported(string property, IReadOnlyList<Component> value, MediaType media)
    {
        foreach (var component in value)
        {
            var name = component.Kind switch
            {
                TokenKind.Ident => $"{property}: {component.Text.ToLowerInvariant()}",
                TokenKind.Function => component.Text + "()",
                _ => null,
            };
            if (name is not null && PropertySupport.Find(name)?.For(media) == SupportLevel.None)
            {
                return name;
            }

            if (component.Children.Count > 0 && FirstUnsupported(property, component.Children, media) is { } nested)
            {
                return nested;
            }
        }

        return null;
    }

    private static string NameOf(MediaType media) => media switch { MediaType.Docx => "DOCX", MediaType.Epub => "EPUB", _ => "PDF" };

    private void CheckRule(StyleRule rule, MediaType media)
    {
        if (rule.Declarations.Count > 0
            && rule.Selectors.Any(s => PseudoElements.Of(s) == PseudoElement.FirstLine)
            && PropertySupport.Find(FirstLine)?.For(media) == SupportLevel.None)
        {
            Add(rule.Declarations[0].Source.Span, FirstLine, media); // once for the rule
        }

        foreach (var declaration in rule.Declarations)
        {
            Check(declaration.Source, media);
        }
    }

    private void CheckPage(PageRule page, MediaType media)
    {
        foreach (var descriptor in page.Descriptors)
        {
            Check(descriptor, media);
        }

        foreach (var reset in page.Declarations.Where(d => d.Source.Name == "counter-reset" && PropertySupport.Find(PageReset)?.For(media) == SupportLevel.None))
        {
            Add(reset.Source.Span, PageReset, media);
        }

        foreach (var declaration in page.Declarations.Concat(page.Boxes.SelectMany(b => b.Value)).Concat(page.FootnoteArea))
        {
            Check(declaration.Source, media);
        }
    }

    private void Check(Declaration declaration, MediaType media)
    {
        if (Unsupported(declaration, media) is { } what)
        {
            Add(declaration.Span, what, media);
        }
    }

    private void Add(SourceSpan span, string what, MediaType media)
    {
        if (!_findings.TryGetValue(span, out var finding))
        {
            _findings[span] = finding = ($"'{what}'", []);
        }

        finding.Media.Add(media);
    }
}
