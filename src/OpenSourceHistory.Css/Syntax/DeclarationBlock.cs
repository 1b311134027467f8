namespace OpenSourceHistory.Css.Syntax;

/// <summary>Content of the block of a rule.</summary>
/// <param name="Declarations">The declarations in front of all rules, in order.</param>
/// <param name="Rules">
/// The rules that stand in it, in order: at-rules, rules with selectors, and rules without any for the declarations behind a rule (nested
/// declarations rules, CSS Nesting 1, section 4.1).
/// </param>
public sealed record DeclarationBlock(IReadOnlyList<Declaration> Declarations, IReadOnlyList<SyntaxRule> Rules);
