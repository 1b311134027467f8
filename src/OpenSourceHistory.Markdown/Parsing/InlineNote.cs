namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A note in the line <c>^[text]</c>.</summary>
internal sealed class InlineNote : MdInlines.ContainerInline;
