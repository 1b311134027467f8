namespace OpenSourceHistory.Styles.Values;

/// <summary>text-align with a string (CSS Text 4, section 7.1): cells of a column stand with this character below each other.</summary>
/// <param name="Character">The character.</param>
/// <param name="Block">Where what is aligned so stands in a column that is wider.</param>
public sealed record CharacterAlignment(string Character, TextAlignment Block);
