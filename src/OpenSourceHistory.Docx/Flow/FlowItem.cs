namespace OpenSourceHistory.Docx.Flow;

/// <summary>A piece of the book in the shape that Word gives it: paragraphs and tables in a row, without nesting of blocks.</summary>
internal abstract record FlowItem;
