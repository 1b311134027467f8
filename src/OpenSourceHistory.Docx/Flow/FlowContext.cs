namespace OpenSourceHistory.Docx.Flow;

/// <summary>What the blocks around a paragraph hand down to it.</summary>
/// <param name="Left">Sum of left indents in twips.</param>
/// <param name="Right">Sum of right indents in twips.</param>
/// <param name="Container">Style of paragraphs in here, or null for that of running text.</param>
/// <param name="ListDepth">Lists around.</param>
/// <param name="Place">Text, note or cell.</param>
internal readonly record struct FlowContext(int Left, int Right, string? Container, int ListDepth, FlowPlace Place);
