using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Makes of a sheet what reading systems could read of it, selector by selector in its own order: imports and <c>@media</c> resolved, declarations
/// that e-books do not honour left out, <c>var()</c> replaced by the values of <c>:root</c> or of the rule itself, layers told by weight,
/// generated text told by the elements that hold it.
/// </summary>
internal sealed class SheetFlattener
{
    private static readonly Lazy<ValueList<StyleRule>> s_program =
        new(() => StyleSheet.ReadRules(EmbeddedText.Read(typeof(SheetFlattener).Assembly, "reading-system.css")));

    private readonly List<FlatRule> _rules = [];
    private readonly ComputedStyle _body;
    private int _group;

    private SheetFlattener(ComputedStyle body) => _body = body;

    /// <summary>The rules of a sheet behind those that stand in front of it, ranked.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="body">Style of the body in e-books.</param>
    public static IReadOnlyList<FlatRule> Flatten(StyleSheet sheet, ComputedStyle body)
    {
        var flattener = new SheetFlattener(body);
        flattener.Add(StyleSheet.BuiltInRules, RuleOrigin.ReadingSystem);
        flattener._rules.RemoveAll(r => !r.IsOfNamesAlone || r.Selector.Pseudo is not null);
        flattener.Add(s_program.Value, RuleOrigin.Program);
        flattener.Add(sheet.Rules, RuleOrigin.Sheet);
        flattener.Rank();
        return flattener._rules;
    }

    private void Rank()
    {
        var order = _rules.Index().OrderBy(r => r.Item.Origin == RuleOrigin.ReadingSystem ? 0 : 1).ThenBy(r => r.Item.Selector.Specificity).ThenBy(r => r.Index);
        foreach (var (rank, (_, rule)) in order.Index())
        {
            rule.Rank = rank;
        }
    }

    private void Add(ValueList<StyleRule> rules, RuleOrigin origin)
    {
        // Weight between two layers, more than any selector has; none where the sheet has no layers.
        var step = rules.Any(r => r.Layer > 0) ? 1 + rules.SelectMany(r => r.Selectors).Max(s => s.Specificity.Ids) : 0;
        var highest = rules.Select(r => r.Layer).DefaultIfEmpty().Max();
        foreach (var rule in rules)
        {
            var features = rule.Media.FeaturesFor(MediaType.Epub, out var applies);
            if (!applies)
            {
                continue;
            }

            if (step == 0)
            {
                Add(rule, rule.Declarations, origin, features, 0);
            }
            else
            {
                Add(rule, rule.Declarations.Where(d => !d.Source.IsImportant), origin, features, rule.Layer * step);
                Add(rule, rule.Declarations.Where(d => d.Source.IsImportant), origin, features, (highest - rule.Layer) * step);
            }
        }
    }

    private void Add(StyleRule rule, IEnumerable<CompiledDeclaration> declarations, RuleOrigin origin, string? features, int raised)
    {
        List<CompiledDeclaration> own = [.. declarations.Where(IsHonoured).Select(d => d.Substituted(CustomsOf(rule))).OfType<CompiledDeclaration>()];
        _group++;
        foreach (var (text, isGenerated) in SelectorText.Of(rule, raised))
        {
            if (own.Count > 0 && Parse(text) is { } selector)
            {
                var isRoot = SelectorText.IsRoot(selector);
                var kept = own.Where(d => !(isRoot && IsReaders(d)) && !(isGenerated && d.Source.Name == "content"));
                _rules.Add(new FlatRule(text, selector, [.. kept.Select(d => new FlatDeclaration(d))], origin) { Features = features, Group = _group });
            }
        }
    }

    private static ComplexSelector? Parse(string text) =>
        SelectorParser.ParseList(ComponentParser.ParseText(text), PseudoElements.Dialect, out _) is [var only] ? only : null;

    private static bool IsHonoured(CompiledDeclaration declaration) =>
        !declaration.Source.IsCustom && PropertyDefinitions.FindUnsupported(declaration.Source, MediaType.Epub) is null;

    // Night mode and the reader's choice of size need what is the reader's unset.
    private static bool IsReaders(CompiledDeclaration declaration) => PropertyDefinitions.Find(declaration.Source.Name) is { IsReaders: true };

    // Custom properties are those of the rule itself, then those of the root.
    private Func<string, IReadOnlyList<Component>?> CustomsOf(StyleRule rule) =>
        name => rule.Declarations.LastOrDefault(d => d.Source.Name == name)?.Source.Value ?? _body.CustomValueOf(name);
}
