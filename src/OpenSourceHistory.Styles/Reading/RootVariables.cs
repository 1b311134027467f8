using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Gives custom properties of a sheet other values, from outside of it.</summary>
/// <param name="content">The sheet.</param>
internal sealed class RootVariables(SheetContent content)
{
    private static readonly IReadOnlyList<Component> s_root = ComponentParser.ParseText(":root");

    private readonly DiagnosticBag _findings = new();

    /// <summary>A rule of the root that has the values and wins over all others; null where none is left.</summary>
    /// <param name="variables">Names, values as CSS, and where they are given.</param>
    public Result<StyleRule?> Set(IEnumerable<(string Name, string Value, SourceSpan Span)> variables)
    {
        var known = content.Rules.SelectMany(r => r.Declarations).Where(d => d.Source.IsCustom).Select(d => d.Source.Name).Distinct(StringComparer.Ordinal).ToList();
        var declarations = new List<Declaration>();
        foreach (var (name, text, span) in variables)
        {
            var value = ComponentParser.ParseText(text);
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                var nearest = NearestName.Find(name, known);
                _findings.Warning(
                    StyleCodes.UndefinedVariable, span, $"The custom property '{name}' does not exist; the sheet is as it was",
                    nearest is null ? "Define it in the sheet, under ':root'" : $"Did you mean '{nearest[2..]}'?");
            }
            else if (value.Count == 0 || value.Any(c => c.Kind is TokenKind.Semicolon or TokenKind.CloseCurly))
            {
                _findings.Warning(StyleCodes.InvalidValue, span, $"'{text}' is no value of '{name}'; the sheet is as it was", "Write one value, as in the sheet behind the colon");
            }
            else
            {
                declarations.Add(new Declaration(name, value, IsImportant: true, span));
            }
        }

        var selectors = SelectorParser.ParseList(s_root, PseudoElements.Dialect, out _)!;
        var rule = new StyleRule(s_root, selectors, DeclarationCompiler.Compile(declarations, _findings), MediaCondition.All, IsBuiltIn: false);
        return _findings.With<StyleRule?>(declarations.Count == 0 ? null : rule);
    }
}
