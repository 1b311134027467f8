using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>A rule with selectors.</summary>
/// <param name="Prelude">The selectors as written; those of nested rules in full.</param>
/// <param name="Selectors">The selectors.</param>
/// <param name="Declarations">Its declarations that parse.</param>
/// <param name="Media">The media lists around it.</param>
/// <param name="IsBuiltIn">True for rules of the built-in sheet.</param>
public sealed record StyleRule(
    IReadOnlyList<Component> Prelude,
    ValueList<ComplexSelector> Selectors,
    ValueList<CompiledDeclaration> Declarations,
    MediaCondition Media,
    bool IsBuiltIn)
{
    /// <summary>Strength of its cascade layer among those of the sheet, from 0; the highest is that of rules in no layer.</summary>
    public int Layer { get; init; }
}
