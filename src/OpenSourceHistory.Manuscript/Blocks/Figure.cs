namespace OpenSourceHistory.Manuscript.Blocks;

/// <summary>A picture or other matter with a caption.</summary>
/// <param name="Blocks">Content: as a rule one paragraph that holds one image.</param>
/// <param name="Caption">Caption, or null.</param>
public sealed record Figure(ValueList<Block> Blocks, Caption? Caption) : Block;
