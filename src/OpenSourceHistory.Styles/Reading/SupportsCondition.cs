using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Properties;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Evaluates the condition of <c>@supports</c> (CSS Conditional 4, section 3) by what osh itself reads.</summary>
internal static class SupportsCondition
{
    private static readonly string[] s_fontFormats = ["opentype", "truetype"];

    /// <summary>True where the condition holds; null where it does not parse.</summary>
    /// <param name="components">The condition.</param>
    public static bool? Evaluate(IReadOnlyList<Component> components) => BooleanExpression.Evaluate(components, EvaluateOne);

    /// <summary>True where the condition or declaration in <c>supports()</c> of an <c>@import</c> holds.</summary>
    /// <param name="components">What stands in the function.</param>
    public static bool EvaluateImport(IReadOnlyList<Component> components) => Evaluate(components) ?? Supports(components);

    // What nobody knows is false: the form is kept open for what is to come.
    private static bool? EvaluateOne(Component component) => component.Kind switch
    {
        TokenKind.Function => component.Text switch
        {
            "selector" => SelectorParser.ParseList(component.Children, PseudoElements.Dialect, out var fault) is { Count: 1 } && fault is null,
            "font-format" => component.Children is [var format] && s_fontFormats.Contains(format.Text.ToLowerInvariant(), StringComparer.Ordinal),
            _ => false,
        },
        TokenKind.OpenParen => Supports(component.Children),
        _ => null,
    };

    private static bool Supports(IReadOnlyList<Component> components)
    {
        if (components.Count == 0 || RuleParser.ParseDeclarations(components, new SourceFile(string.Empty, string.Empty)).Value.Declarations is not [var declaration])
        {
            return false;
        }

        return declaration.IsCustom
            || (PropertyTable.Find(declaration.Name) is { } property
                ? Substitution.IsNeeded(declaration.Value) || property.Parse(declaration.Value) is not null
                : PropertyDefinitions.Find(declaration.Name) is not null);
    }
}
