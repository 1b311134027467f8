using System.Net;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Cuts the text between HTML tags into characters, each with its spelling.</summary>
internal static class HtmlCharacters
{
    /// <summary>The characters of a text, entities decoded.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="start">Offset of the text in it.</param>
    /// <param name="end">Offset behind the text.</param>
    /// <returns>The characters, and the offsets in the HTML at which the spelling of each begins and ends.</returns>
    public static IEnumerable<(string Value, int Start, int End)> Read(string html, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = html[at] == '&' ? LengthOfEntity(html, at, end) : 0;
            var next = at + Math.Max(1, length);
            yield return (length == 0 ? html[at].ToString() : WebUtility.HtmlDecode(html[at..next]), at, next);
            at = next;
        }
    }

    private static int LengthOfEntity(string html, int start, int end)
    {
        var stop = html.AsSpan(start + 1, end - start - 1).IndexOfAny(';', '&');
        if (stop < 0 || html[start + 1 + stop] != ';')
        {
            return 0;
        }

        var written = html.Substring(start, stop + 2);
        return WebUtility.HtmlDecode(written) == written ? 0 : written.Length;
    }
}
