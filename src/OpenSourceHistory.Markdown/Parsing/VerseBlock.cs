using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A line block: lines that begin with <c>| </c>.</summary>
internal sealed class VerseBlock(BlockParser parser) : Md.ContainerBlock(parser);
