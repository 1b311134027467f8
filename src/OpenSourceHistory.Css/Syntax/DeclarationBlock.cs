namespace OpenSourceHistory.Css.Syntax;

/// <summary>Content of the block of a rule.</summary>
/// <param name="Declarations">Its declarations, in order.</param>
/// <param name="AtRules">The at-rules that stand in it.</param>
public sealed record DeclarationBlock(IReadOnlyList<Declaration> Declarations, IReadOnlyList<SyntaxRule> AtRules);
