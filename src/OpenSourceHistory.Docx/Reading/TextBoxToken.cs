namespace OpenSourceHistory.Docx.Reading;

/// <summary>A box of text that is anchored in a paragraph.</summary>
/// <param name="Blocks">Its text.</param>
public sealed record TextBoxToken(ValueList<WordBlock> Blocks) : WordToken;
