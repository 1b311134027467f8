using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Bare addresses become links; a stop in front of a closing bracket is no part of them, as none at their end is (GFM, section 6.9).</summary>
internal sealed class BareAddressParser(AutoLinkOptions options) : AutoLinkParser(options)
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is MdInlines.LinkInline { Url: { } url, FirstChild: MdInlines.LiteralInline text } link)
        {
            var surplus = url.Length - url.AsSpan().TrimEnd("?!.,:;*_~'\"").Length;
            if (surplus < text.Content.Length)
            {
                link.Url = url[..^surplus];
                text.Content.End -= surplus;
                text.Span.End -= surplus;
                link.Span.End -= surplus;
                slice.Start -= surplus;
            }
        }

        return true;
    }
}
