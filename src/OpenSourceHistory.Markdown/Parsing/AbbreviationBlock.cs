using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>What an abbreviation stands for, <c>*[MIIT]: Ministry of Industry and Information Technology</c>.</summary>
internal sealed class AbbreviationBlock(BlockParser parser, string name, string expansion) : Md.LeafBlock(parser)
{
    /// <summary>The abbreviation.</summary>
    public string Name { get; } = name;

    /// <summary>What it stands for, as written.</summary>
    public string Expansion { get; } = expansion;
}
