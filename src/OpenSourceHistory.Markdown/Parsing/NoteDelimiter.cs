using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The start of a note in the line, until its bracket closes.</summary>
internal sealed class NoteDelimiter(InlineParser parser) : MdInlines.LinkDelimiterInline(parser)
{
    /// <inheritdoc/>
    public override string ToLiteral() => "^[";
}
