namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A span <c>[text]{.class}</c>.</summary>
internal sealed class BracketedSpan : MdInlines.ContainerInline;
