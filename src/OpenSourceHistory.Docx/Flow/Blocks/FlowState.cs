namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>What a block is handed: where its items go, and what is around it.</summary>
/// <param name="Row">Receives its items.</param>
/// <param name="Context">What the blocks around it hand down.</param>
internal readonly record struct FlowState(ItemRow Row, FlowContext Context);
