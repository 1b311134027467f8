namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A list of terms with definitions.</summary>
/// <param name="Items">Its items.</param>
public sealed record DefinitionList(ValueList<DefinitionItem> Items) : Block;
