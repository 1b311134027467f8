using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Cascade;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Finds where one size of text is another share of the size around it: a table in the main text and one in smaller text, which a sheet for pages gives
/// one size. The exceptions are told by what sets the size around them: <c>.back table</c>.
/// </summary>
internal static class SizeExceptions
{
    /// <summary>The exceptions to a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="cascade">Knows where it decides the size.</param>
    /// <param name="body">Style of the body.</param>
    /// <returns>Selectors and declarations.</returns>
    public static IEnumerable<(string Selector, string Declaration)> Of(FlatRule rule, SheetCascade cascade, ComputedStyle body)
    {
        foreach (var declaration in rule.Declarations.Where(d => d.Name == "font-size"))
        {
            if (cascade.UseOf(declaration)?.Places(body.FontSize) is not [var (common, _), _, ..] places || rule.Selector.Pseudo is not null)
            {
                continue;
            }

            string? Written(ElementSizes sizes) => DeclarationText.Write(declaration, new EbookLengths(body, sizes));
            var usual = Written(common);
            foreach (var share in places.GroupBy(p => Written(p.Sizes)).Where(g => g.Key is not null && g.Key != usual))
            {
                List<WrittenElement> elements = [.. share.SelectMany(p => p.Elements)];
                foreach (var selector in elements.Select(e => SelectorOf(e, rule, cascade)).OfType<string>().Distinct().Where(s => Matches(s, elements, places)))
                {
                    yield return (selector, share.Key!);
                }
            }
        }
    }

    private static string? SelectorOf(WrittenElement element, FlatRule rule, SheetCascade cascade)
    {
        for (var holder = element.Holder; holder is not null; holder = holder.Holder)
        {
            if (cascade.SizeOf(holder) is { Rule.Origin: not RuleOrigin.ReadingSystem } size)
            {
                return $"{size.Rule.Text} {rule.Text}";
            }
        }

        return null;
    }

    // All that it matches must be among the exceptions.
    private static bool Matches(string selector, List<WrittenElement> elements, IReadOnlyList<(ElementSizes Sizes, IReadOnlyList<WrittenElement> Elements)> places)
    {
        if (SelectorParser.ParseList(ComponentParser.ParseText(selector), PseudoElements.Dialect, out _) is not [var parsed])
        {
            return false;
        }

        var exceptions = new HashSet<WrittenElement>(elements, ReferenceEqualityComparer.Instance);
        var isMet = false;
        foreach (var element in places.SelectMany(p => p.Elements).Where(parsed.Matches))
        {
            isMet = true;
            if (!exceptions.Contains(element))
            {
                return false;
            }
        }

        return isMet;
    }
}
