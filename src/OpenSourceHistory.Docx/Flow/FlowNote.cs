namespace OpenSourceHistory.Docx.Flow;

/// <summary>A footnote or endnote.</summary>
/// <param name="Number">Identifier in the file, from 1 in the order of calls.</param>
/// <param name="Call">Its call in the text.</param>
/// <param name="Items">Its text; begins with a paragraph.</param>
internal sealed record FlowNote(int Number, Note Call, ValueList<FlowItem> Items);
