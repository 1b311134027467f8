using System.Buffers;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Bare addresses become links (GFM, section 6.9). A stop in front of a closing bracket is no part of them, as none at their end is; a closing bracket
/// that none opens is, where the address goes on behind it.
/// </summary>
internal sealed class BareAddressParser(AutoLinkOptions options) : AutoLinkParser(options)
{
    private const string Stops = "?!.,:;*_~'\"";
    private const string Starts = "+&=/#%$@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> s_starts = SearchValues.Create(Starts);
    private static readonly SearchValues<char> s_parts = SearchValues.Create(Starts + "-._~?!:;,");

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is MdInlines.LinkInline { Url: { } url, FirstChild: MdInlines.LiteralInline text } link)
        {
            var rest = slice.AsSpan();
            var more = Continuation(rest);
            var surplus = more > 0 ? Surplus(rest[..more]) : Surplus(url);
            if (surplus < text.Content.Length + more)
            {
                link.Url = string.Concat(url, rest[..more])[..^surplus];
                text.Content.End += more - surplus;
                text.Span.End += more - surplus;
                link.Span.End += more - surplus;
                slice.Start += more - surplus;
            }
        }

        return true;
    }

    /// <summary>
    /// How much of the text behind an address that ends before an unopened bracket belongs to it. The specification takes all up to the next blank; here
    /// brackets are followed by what addresses are made of, so that a dash, a note’s call or Chinese behind a bracket stays text.
    /// </summary>
    private static int Continuation(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (rest[length..].StartsWith(')') && StartOfPart(rest[length..]) is > 0 and var start)
        {
            var part = rest[(length + start)..];
            length += start + (part.IndexOfAnyExcept(s_parts) is >= 0 and var end ? end : part.Length);
        }

        return length;
    }

    private static int StartOfPart(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept(')') is > 0 and var at && s_starts.Contains(rest[at]) ? at : 0;

    private static int Surplus(ReadOnlySpan<char> address) => address.Length - address.TrimEnd(Stops).Length;
}
