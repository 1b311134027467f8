namespace OpenSourceHistory.Manuscript.Linting;

/// <summary>Lines of text as rules see them.</summary>
/// <param name="Node">Their node: a paragraph, a heading, a line of verse, a caption, a term.</param>
/// <param name="Holder">What holds it.</param>
/// <param name="Inlines">What they are made of.</param>
/// <param name="Text">Their text.</param>
/// <param name="Language">BCP 47 language.</param>
internal sealed record LintedBlock(Node Node, Node Holder, ValueList<Inline> Inlines, LintedText Text, string Language);
