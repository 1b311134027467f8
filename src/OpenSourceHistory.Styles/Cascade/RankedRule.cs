using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>One selector of a rule with its place in the cascade.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Declarations">The rule's declarations.</param>
/// <param name="Rank">Place by origin, layer, specificity and order; the higher wins.</param>
/// <param name="Layer">Strength of its layer.</param>
internal sealed record RankedRule(ComplexSelector Selector, ValueList<CompiledDeclaration> Declarations, int Rank, int Layer);
