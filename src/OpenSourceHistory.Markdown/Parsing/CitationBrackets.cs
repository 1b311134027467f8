using Markdig.Helpers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Tells which brackets are citations: those with a key in them, and those behind a key.</summary>
internal static class CitationBrackets
{
    /// <summary>True where a bracket that closes here may be a citation: where it is neither a link nor a span.</summary>
    /// <param name="slice">The text, at the closing bracket.</param>
    public static bool MayEnd(StringSlice slice) =>
        slice.PeekChar() is not ('(' or '[' or '{') || (slice.PeekChar() == '[' && slice.PeekChar(2) is '^' or '@');

    /// <summary>True where a bracket holds a key.</summary>
    /// <param name="opener">The open bracket.</param>
    public static bool IsCluster(MdInlines.LinkDelimiterInline opener)
    {
        for (var child = opener.FirstChild; child is not null; child = (child as MdInlines.DelimiterInline)?.FirstChild ?? child.NextSibling)
        {
            if (child is CitationKey)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key in the sentence right before a bracket, or null; a space or a line's end may stand between.</summary>
    /// <param name="opener">The open bracket.</param>
    public static CitationKey? KeyBefore(MdInlines.LinkDelimiterInline opener)
    {
        var before = opener.PreviousSibling is { } gap && IsGap(gap) ? gap.PreviousSibling : opener.PreviousSibling;
        return before is CitationKey key && !ReferenceParser.IsLabel(key.Key) ? key : null;
    }

    /// <summary>Moves the key before a bracket, with the gap between, into the node that stands for the bracket.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cluster">The node.</param>
    public static void Absorb(CitationKey key, MdInlines.ContainerInline cluster)
    {
        if (key.NextSibling != cluster)
        {
            key.NextSibling!.Remove();
        }

        key.Remove();
        if (cluster.FirstChild is { } first)
        {
            first.InsertBefore(key);
        }
        else
        {
            cluster.AppendChild(key);
        }

        cluster.Span.Start = key.Span.Start;
    }

    private static bool IsGap(MdInlines.Inline inline) =>
        inline is MdInlines.LineBreakInline { IsHard: false } || (inline is MdInlines.LiteralInline literal && literal.Content.AsSpan() is " ");
}
