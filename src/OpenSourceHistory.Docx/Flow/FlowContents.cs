namespace OpenSourceHistory.Docx.Flow;

/// <summary>The table of contents: a field that Word can build anew, already filled in.</summary>
/// <param name="Entries">Its lines.</param>
/// <param name="Targets">For each line, the id of the heading named.</param>
/// <param name="DeepestLevel">Deepest heading level listed.</param>
/// <param name="HasPageNumbers">True where lines end in a page number.</param>
internal sealed record FlowContents(
    ValueList<FlowParagraph> Entries, ValueList<string> Targets, int DeepestLevel, bool HasPageNumbers) : FlowItem;
