using System.Text;
using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>@page</c> rules with their margin boxes and footnote area (CSS Paged Media 3, GCPM 3).</summary>
/// <param name="file">The sheet.</param>
internal sealed class PageRuleReader(SourceFile file)
{
    /// <summary>Names of the margin boxes in CSS, and the box of each.</summary>
    public static IReadOnlyDictionary<string, MarginBoxName> Boxes { get; } =
        Enum.GetValues<MarginBoxName>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The rule, once for each of its selectors.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="media">The media lists around it.</param>
    /// <param name="isBuiltIn">True for the built-in sheet.</param>
    /// <param name="findings">Receives unknown selectors and boxes, and declarations at fault.</param>
    public IEnumerable<PageRule> Read(SyntaxRule rule, MediaCondition media, bool isBuiltIn, DiagnosticBag findings)
    {
        var (declarations, rules) = findings.Take(RuleParser.ParseDeclarations(rule.Block!, file));
        var descriptors = declarations.Where(IsDescriptor).ToList();
        ReportInvalid(descriptors, findings);
        var properties = DeclarationCompiler.Compile(declarations.Where(d => !IsDescriptor(d)), findings);
        var boxes = new List<MarginBoxRule>();
        var footnote = ValueList<CompiledDeclaration>.Empty;
        foreach (var box in rules)
        {
            if (box.AtName == "footnote" && box.Block is { } area)
            {
                footnote = footnote.Concat(Compile(area, findings));
            }
            else if (ReadBox(box, findings) is { } read)
            {
                boxes.Add(read);
            }
        }

        return ReadSelectors(rule, findings)
            .Select(s => new PageRule(s, properties, ValueList.From(descriptors), ValueList.From(boxes), footnote, media, isBuiltIn));
    }

    private static bool IsDescriptor(Declaration declaration) => PageDescriptors.Names.Contains(declaration.Name, StringComparer.Ordinal);

    private ValueList<CompiledDeclaration> Compile(IReadOnlyList<Component> block, DiagnosticBag findings) =>
        DeclarationCompiler.Compile(findings.Take(RuleParser.ParseDeclarations(block, file)).Declarations, findings);

    /// <summary>Name of a margin box in CSS: <c>TopLeftCorner</c> is <c>top-left-corner</c>.</summary>
    /// <param name="box">The box.</param>
    private static string NameOf(MarginBoxName box)
    {
        var name = new StringBuilder();
        foreach (var c in box.ToString())
        {
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    private static void ReportInvalid(IEnumerable<Declaration> descriptors, DiagnosticBag findings)
    {
        foreach (var descriptor in descriptors)
        {
            if (!Substitution.IsNeeded(descriptor.Value) && PageDescriptors.Parse(descriptor.Name, descriptor.Value) is null)
            {
                DeclarationCompiler.ReportInvalid(descriptor, findings);
            }
        }
    }

    private MarginBoxRule? ReadBox(SyntaxRule rule, DiagnosticBag findings)
    {
        if (rule.AtName is null)
        {
            findings.Warning(StyleCodes.AtRule, rule.Span, "Only margin boxes and @footnote can stand inside @page", "Write the declarations of the page in front of them");
            return null;
        }

        if (rule.Block is { } block && Boxes.TryGetValue(rule.AtName, out var name))
        {
            return new MarginBoxRule(name, Compile(block, findings));
        }

        var nearest = NearestName.Find(rule.AtName, Boxes.Keys.Append("footnote"));
        findings.Warning(
            StyleCodes.AtRule,
            rule.Span,
            $"Unknown margin box '@{rule.AtName}'",
            nearest is null ? [] : [$"Did you mean '@{nearest}'?"]);
        return null;
    }

    private static IEnumerable<PageSelector> ReadSelectors(SyntaxRule rule, DiagnosticBag findings)
    {
        var text = ComponentWriter.Write(rule.Prelude);
        foreach (var part in text.Split(','))
        {
            if (ReadSelector(part.Trim()) is { } selector)
            {
                yield return selector;
            }
            else
            {
                findings.Warning(
                    StyleCodes.Selector,
                    rule.Span,
                    $"Unknown page selector '{part.Trim()}'",
                    "Pages are selected by name, :first, :blank, :left, :right and :nth(2n+1)");
            }
        }
    }

    // An+B, and behind it "of" and a page type (CSS GCPM 3, section 3.2).
    private static PageSelector? ReadNth(PageSelector selector, string text)
    {
        var parts = text.Split(" of ", 2);
        var name = parts.Length == 1 ? null : parts[1].Trim();
        return OrdinalFormula.Parse(parts[0]) is { } formula && selector.Nth is null && name is not "" && name?.Contains(' ', StringComparison.Ordinal) != true
            ? selector with { Nth = formula, NthOf = name }
            : null;
    }

    private static PageSelector? ReadSelector(string text)
    {
        var parts = text.Split(':');
        var selector = new PageSelector(parts[0].Length == 0 ? null : parts[0], false, false, null);
        foreach (var pseudo in parts.Skip(1))
        {
            PageSelector? narrowed = pseudo.ToLowerInvariant() switch
            {
                "first" => selector with { First = true },
                "blank" => selector with { Blank = true },
                "left" or "verso" => selector with { Side = PageSide.Verso },
                "right" or "recto" => selector with { Side = PageSide.Recto },
                ['n', 't', 'h', '(', .., ')'] => ReadNth(selector, pseudo[4..^1]),
                _ => null,
            };
            if (narrowed is null)
            {
                return null;
            }

            selector = narrowed;
        }

        return parts[0].Contains(' ', StringComparison.Ordinal) ? null : selector;
    }
}
