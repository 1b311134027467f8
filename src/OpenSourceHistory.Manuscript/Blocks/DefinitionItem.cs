namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>Terms and what they mean.</summary>
/// <param name="Terms">One or more terms.</param>
/// <param name="Definitions">One or more definitions.</param>
public sealed record DefinitionItem(ValueList<DefinitionTerm> Terms, ValueList<Definition> Definitions) : Node;
