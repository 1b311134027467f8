using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The mark that begins a change, or parts its halves, until the mark that ends it is read.</summary>
internal sealed class RevisionDelimiter(InlineParser parser, char sign) : MdInlines.DelimiterInline(parser)
{
    /// <summary>Its sign.</summary>
    public char Sign { get; } = sign;

    /// <summary>Between the halves of a substitution, the first; else null.</summary>
    public RevisionInline? First { get; init; }

    /// <inheritdoc/>
    public override string ToLiteral() => First is null ? $"{{{Sign}{Sign}" : "~>";
}
