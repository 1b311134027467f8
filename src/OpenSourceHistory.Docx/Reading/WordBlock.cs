namespace OpenSourceHistory.Docx.Reading;

/// <summary>What stands in the text of a Word document: a paragraph, a table, the end of a section.</summary>
public abstract record WordBlock;
