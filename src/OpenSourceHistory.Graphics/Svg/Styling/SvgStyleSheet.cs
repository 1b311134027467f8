using System.Xml.Linq;
using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Graphics.Svg.Styling;

/// <summary>The <c>style</c> elements and attributes of a document, and how they cascade with its presentation attributes.</summary>
/// <param name="root">The document's root.</param>
internal sealed class SvgStyleSheet(XElement root)
{
    private static readonly SelectorDialect s_dialect = new(KeepsCase: true, []);

    private readonly List<SvgRule> _rules = [];
    private Dictionary<XElement, SvgElement>? _elements;

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    /// <param name="text">Its content.</param>
    /// <param name="reportUnsupported">Receives selectors and at-rules that are passed over.</param>
    public void Add(string text, Action<string> reportUnsupported)
    {
        var file = new SourceFile(string.Empty, text);
        foreach (var rule in RuleParser.ParseRules(ComponentParser.ParseText(text), file).Value)
        {
            var prelude = ComponentWriter.Write(rule.Prelude);
            if (rule.AtName is null)
            {
                AddRule(rule, prelude, file, reportUnsupported);
            }
            else if (rule.AtName is not ("charset" or "namespace"))
            {
                reportUnsupported($"@{rule.AtName} {prelude}".TrimEnd());
            }
        }
    }

    /// <summary>
    /// What is declared for an element, the strongest last: presentation attributes, which any rule is stronger than (SVG 1.1, section 6.4),
    /// rules by specificity, the <c>style</c> attribute; then what of the last two is important.
    /// </summary>
    /// <param name="element">The element.</param>
    public IEnumerable<SvgDeclaration> DeclarationsFor(XElement element)
    {
        SvgDeclaration[] declared = [.. RulesFor(element).SelectMany(r => r.Declarations), .. OwnDeclarations(element)];
        return element.Attributes().Where(a => a.Name.NamespaceName.Length == 0 && a.Name.LocalName != "style")
            .Select(a => new SvgDeclaration(a.Name.LocalName, a.Value.Trim(), false))
            .Concat(declared.Where(d => !d.IsImportant))
            .Concat(declared.Where(d => d.IsImportant));
    }

    private IEnumerable<SvgRule> RulesFor(XElement element)
    {
        if (_rules.Count == 0)
        {
            return [];
        }

        var subject = (_elements ??= SvgElement.Of(root))[element];
        return _rules.Where(r => r.Selector.Matches(subject)).OrderBy(r => r.Selector.Specificity);
    }

    private static ValueList<SvgDeclaration> OwnDeclarations(XElement element)
    {
        var text = element.Attribute("style")?.Value;
        return string.IsNullOrWhiteSpace(text) ? [] : Declarations(ComponentParser.ParseText(text), new SourceFile(string.Empty, text));
    }

    private static ValueList<SvgDeclaration> Declarations(IReadOnlyList<Component> block, SourceFile file) => ValueList.From(
        RuleParser.ParseDeclarations(block, file).Value.Declarations
            .Where(d => d.Value.Count > 0)
            .Select(d => new SvgDeclaration(d.Name, file.Text[d.Value[0].Start..d.Value[^1].End], d.IsImportant)));

    private void AddRule(SyntaxRule rule, string prelude, SourceFile file, Action<string> reportUnsupported)
    {
        if (SelectorParser.ParseList(rule.Prelude, s_dialect, out _) is not { } selectors)
        {
            reportUnsupported($"the selector '{prelude}'");
            return;
        }

        var declarations = Declarations(rule.Block!, file);
        _rules.AddRange(selectors.Select(s => new SvgRule(s, declarations)));
    }
}
