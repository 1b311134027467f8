namespace OpenSourceHistory.Css.Syntax;

/// <summary>An at-rule or a rule with a selector.</summary>
/// <param name="AtName">Name of the at-rule without its sign, in lower case; null for a qualified rule.</param>
/// <param name="Prelude">What stands in front of the block or semicolon, white space at its ends cut off.</param>
/// <param name="Block">Content of the block, or null where a semicolon ends the rule.</param>
/// <param name="Span">Place of the rule's head: name and prelude.</param>
public sealed record SyntaxRule(string? AtName, IReadOnlyList<Component> Prelude, IReadOnlyList<Component>? Block, SourceSpan Span);
