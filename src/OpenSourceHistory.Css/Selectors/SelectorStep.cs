namespace OpenSourceHistory.Css.Selectors;

/// <summary>A compound selector that stands to the left of another.</summary>
/// <param name="Combinator">The combinator behind it.</param>
/// <param name="Compound">The compound.</param>
public sealed record SelectorStep(Combinator Combinator, CompoundSelector Compound);
