namespace OpenSourceHistory.Docx.Naming;

/// <summary>A Word style without its looks.</summary>
/// <param name="Id">Identifier that paragraphs and runs refer to.</param>
/// <param name="Name">Name as Word's style list has it; for built-in styles the one by which Word knows them.</param>
/// <param name="Kind">Paragraph or character style.</param>
/// <param name="BasedOn">Parent, or null.</param>
/// <param name="Next">Style of the paragraph that follows on Return, or null for the same.</param>
/// <param name="Priority">Place in Word's list of recommended styles.</param>
/// <param name="IsBuiltIn">True where Word itself has a style of that name.</param>
internal sealed record StyleName(
    string Id, string Name, StyleKind Kind, string? BasedOn, string? Next, int Priority, bool IsBuiltIn);
