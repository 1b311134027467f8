using System.Net;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Html;

/// <summary>Cuts raw HTML into tags and text. Whatever is no tag is text; nothing is refused.</summary>
internal static class HtmlTokenizer
{
    private static readonly string[] s_rawText = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"];

    /// <summary>Cuts a text.</summary>
    /// <param name="html">The text.</param>
    public static List<HtmlToken> Read(string html)
    {
        var tokens = new List<HtmlToken>();
        var position = 0;
        var lastEnd = html.LastIndexOf('>');
        while (position < html.Length)
        {
            // Behind the last end of a tag none is looked for: it would be at each sign that begins one.
            var token = html[position] == '<' && (position < lastEnd || StartsDeclaration(html, position)) ? ReadTag(html, position) : null;
            token ??= ReadText(html, position);
            tokens.Add(token);
            position = token.End;
            if (token.Kind == HtmlTokenKind.Start && Array.IndexOf(s_rawText, token.Text) >= 0)
            {
                position = AddRawText(tokens, html, position, token.Text);
            }
        }

        return tokens;
    }

    private static bool StartsDeclaration(string html, int start) => start + 1 < html.Length && html[start + 1] is '!' or '?';

    private static int AddRawText(List<HtmlToken> tokens, string html, int start, string name)
    {
        var end = html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? html.Length : end;
        if (end > start)
        {
            tokens.Add(new HtmlToken(HtmlTokenKind.Text, html[start..end], [], start, end));
        }

        return end;
    }

    private static HtmlToken ReadText(string html, int start)
    {
        var end = html.IndexOf('<', start + 1);
        end = end < 0 ? html.Length : end;
        return new HtmlToken(HtmlTokenKind.Text, WebUtility.HtmlDecode(html[start..end]), [], start, end);
    }

    private static HtmlToken? ReadTag(string html, int start)
    {
        if (start + 1 >= html.Length)
        {
            return null;
        }

        return html[start + 1] switch
        {
            '!' when string.CompareOrdinal(html, start, "<!--", 0, 4) == 0 => Until(html, start, "-->", HtmlTokenKind.Comment),
            '!' when string.CompareOrdinal(html, start, "<![CDATA[", 0, 9) == 0 => Until(html, start, "]]>", HtmlTokenKind.Other),
            '!' => Until(html, start, ">", HtmlTokenKind.Other),
            '?' => Until(html, start, "?>", HtmlTokenKind.Other),
            '/' => ReadEndTag(html, start),
            var c when char.IsAsciiLetter(c) => ReadStartTag(html, start),
            _ => null,
        };
    }

    private static HtmlToken Until(string html, int start, string mark, HtmlTokenKind kind)
    {
        // “<!-->” and “<!--->” are whole comments (CommonMark 0.31, section 6.6).
        var from = kind == HtmlTokenKind.Comment ? start + 2 : start + 1;
        var end = html.IndexOf(mark, from, StringComparison.Ordinal);
        end = end < 0 ? html.Length : end + mark.Length;
        return new HtmlToken(kind, string.Empty, [], start, end);
    }

    private static HtmlToken? ReadEndTag(string html, int start)
    {
        var nameEnd = EndOfName(html, start + 2);
        var end = nameEnd == start + 2 ? -1 : html.IndexOf('>', nameEnd);
        return end < 0
            ? null
            : new HtmlToken(HtmlTokenKind.End, html[(start + 2)..nameEnd].ToLowerInvariant(), [], start, end + 1);
    }

    private static HtmlToken? ReadStartTag(string html, int start)
    {
        var position = EndOfName(html, start + 1);
        var name = html[(start + 1)..position].ToLowerInvariant();
        var attributes = new List<KeyValuePair<string, string>>();
        while (position < html.Length)
        {
            var c = html[position];
            if (c == '>')
            {
                var kind = html[position - 1] == '/' ? HtmlTokenKind.Empty : HtmlTokenKind.Start;
                return new HtmlToken(kind, name, attributes, start, position + 1);
            }

            position = char.IsWhiteSpace(c) || c == '/' ? position + 1 : ReadAttribute(html, position, attributes);
        }

        return null;
    }

    private static int ReadAttribute(string html, int start, List<KeyValuePair<string, string>> attributes)
    {
        var end = start + 1;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('=' or '>' or '/'))
        {
            end++;
        }

        var name = html[start..end].ToLowerInvariant();
        var sign = SkipSpaces(html, end);
        if (sign >= html.Length || html[sign] != '=')
        {
            attributes.Add(KeyValuePair.Create(name, string.Empty));
            return end;
        }

        var valueEnd = ReadValue(html, SkipSpaces(html, sign + 1), out var value);
        attributes.Add(KeyValuePair.Create(name, XmlSafeText.Clean(WebUtility.HtmlDecode(value))));
        return valueEnd;
    }

    private static int ReadValue(string html, int start, out string value)
    {
        value = string.Empty;
        if (start >= html.Length)
        {
            return start;
        }

        if (html[start] is '"' or '\'')
        {
            var close = html.IndexOf(html[start], start + 1);
            close = close < 0 ? html.Length : close;
            value = html[(start + 1)..close];
            return Math.Min(close + 1, html.Length);
        }

        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] != '>')
        {
            end++;
        }

        value = html[start..end];
        return end;
    }

    private static int SkipSpaces(string html, int position)
    {
        while (position < html.Length && char.IsWhiteSpace(html[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfName(string html, int position)
    {
        while (position < html.Length && (char.IsAsciiLetterOrDigit(html[position]) || html[position] is '-' or ':'))
        {
            position++;
        }

        return position;
    }
}
