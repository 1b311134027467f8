using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The sign that begins raised or lowered text, until the sign that ends it is read.</summary>
internal sealed class RaisedDelimiter(InlineParser parser, char sign) : MdInlines.DelimiterInline(parser)
{
    /// <summary>The sign.</summary>
    public char Sign { get; } = sign;

    /// <summary>Offset in the block's text of the sign that ends it.</summary>
    public int EndOffset { get; init; }

    /// <inheritdoc/>
    public override string ToLiteral() => Sign.ToString();
}
