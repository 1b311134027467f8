using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Reads <c>@page</c> rules with their margin boxes and footnote area (CSS Paged Media 3, GCPM 3).</summary>
/// <param name="file">The sheet.</param>
/// <param name="compiler">Compiles declarations.</param>
/// <param name="diagnostics">Receives unknown selectors and boxes.</param>
internal sealed class PageRuleReader(SourceFile file, DeclarationCompiler compiler, DiagnosticBag diagnostics)
{
    /// <summary>Names of the margin boxes in CSS, and the box of each.</summary>
    public static IReadOnlyDictionary<string, MarginBoxName> Boxes { get; } =
        Enum.GetValues<MarginBoxName>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The rule, once for each of its selectors.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="media">The media lists around it.</param>
    /// <param name="isBuiltIn">True for the built-in sheet.</param>
    public IEnumerable<PageRule> Read(SyntaxRule rule, MediaCondition media, bool isBuiltIn)
    {
        var (declarations, atRules) = diagnostics.Take(RuleParser.ParseDeclarations(rule.Block!, file));
        var descriptors = declarations.Where(d => PageDescriptors.Names.Contains(d.Name, StringComparer.Ordinal)).ToList();
        ReportInvalid(descriptors);
        var properties = compiler.Compile(declarations.Except(descriptors));
        var boxes = new List<KeyValuePair<MarginBoxName, ValueList<CompiledDeclaration>>>();
        var footnote = ValueList<CompiledDeclaration>.Empty;
        foreach (var box in atRules)
        {
            if (box.AtName == "footnote" && box.Block is { } area)
            {
                footnote = footnote.Concat(compiler.Compile(diagnostics.Take(RuleParser.ParseDeclarations(area, file)).Declarations));
            }
            else if (ReadBox(box) is { } read)
            {
                boxes.Add(read);
            }
        }

        return ReadSelectors(rule)
            .Select(s => new PageRule(s, properties, ValueList.From(descriptors), ValueList.From(boxes), footnote, media, isBuiltIn));
    }

    /// <summary>Name of a margin box in CSS: <c>TopLeftCorner</c> is <c>top-left-corner</c>.</summary>
    /// <param name="box">The box.</param>
    private static string NameOf(MarginBoxName box) =>
        string.Concat(box.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));

    private void ReportInvalid(IEnumerable<Declaration> descriptors)
    {
        foreach (var descriptor in descriptors)
        {
            if (!Substitution.IsNeeded(descriptor.Value) && PageDescriptors.Parse(descriptor.Name, descriptor.Value) is null)
            {
                compiler.ReportInvalid(descriptor);
            }
        }
    }

    private KeyValuePair<MarginBoxName, ValueList<CompiledDeclaration>>? ReadBox(SyntaxRule rule)
    {
        if (rule.Block is { } block && Boxes.TryGetValue(rule.AtName!, out var name))
        {
            return new(name, compiler.Compile(diagnostics.Take(RuleParser.ParseDeclarations(block, file)).Declarations));
        }

        var nearest = NearestName.Find(rule.AtName!, Boxes.Keys.Append("footnote"));
        diagnostics.Warning(
            StyleCodes.AtRule,
            rule.Span,
            $"Unknown margin box '@{rule.AtName}'",
            nearest is null ? [] : [$"Did you mean '@{nearest}'?"]);
        return null;
    }

    private IEnumerable<PageSelector> ReadSelectors(SyntaxRule rule)
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
                diagnostics.Warning(
                    StyleCodes.Selector,
                    rule.Span,
                    $"Unknown page selector '{part.Trim()}'",
                    "Pages are selected by name, :first, :blank, :left and :right");
            }
        }
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
