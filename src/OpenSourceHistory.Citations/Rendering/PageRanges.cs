using System.Globalization;
using System.Text.RegularExpressions;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Ranges of pages as the style abbreviates them (CSL 1.0.2, appendix V).</summary>
internal static partial class PageRanges
{
    public static string Format(string pages, StyleContext style)
    {
        var delimiter = style.Locale.Text("page-range-delimiter") ?? "\u2013";
        return Range().Replace(pages, match => Range(match, style.Style.PageRangeFormat, delimiter));
    }

    private static string Range(Match match, PageRangeFormat format, string delimiter)
    {
        var (prefix, first) = (match.Groups["prefix"].Value, match.Groups["first"].Value);
        var (lastPrefix, last) = (match.Groups["lastPrefix"].Value, match.Groups["last"].Value);
        if (lastPrefix.Length > 0 && lastPrefix != prefix)
        {
            return prefix + first + delimiter + lastPrefix + last;
        }

        // "1234-56" says 1256 in short; "12-5" is no range of pages.
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        if (format == PageRangeFormat.AsGiven || string.CompareOrdinal(full, first) < 0 || full.Length > first.Length)
        {
            return format == PageRangeFormat.AsGiven
                ? prefix + first + delimiter + lastPrefix + last
                : prefix + first + delimiter + prefix + full;
        }

        return prefix + first + delimiter + (format == PageRangeFormat.Expanded ? prefix : string.Empty) + Shortened(first, full, format);
    }

    private static string Shortened(string first, string last, PageRangeFormat format) => format switch
    {
        PageRangeFormat.Expanded => last,
        PageRangeFormat.Minimal => Changed(first, last, 1),
        PageRangeFormat.MinimalTwo => Changed(first, last, 2),
        PageRangeFormat.Chicago16 => Chicago(first, last, expandsFour: false),
        _ => Chicago(first, last, expandsFour: true),
    };

    // Chicago Manual of Style 9.61: below 100 and at multiples of 100 all digits; 101 to 109 the changed part; else at least two.
    private static string Chicago(string first, string last, bool expandsFour)
    {
        var start = int.Parse(first, CultureInfo.InvariantCulture);
        if (start < 100 || start % 100 == 0)
        {
            return last;
        }

        if (start % 100 < 10)
        {
            return Changed(first, last, 1);
        }

        var shortened = Changed(first, last, 2);
        return expandsFour && first.Length == 4 && shortened.Length >= 3 ? last : shortened;
    }

    private static string Changed(string first, string last, int least)
    {
        var same = 0;
        while (same < last.Length - least && first[same] == last[same])
        {
            same++;
        }

        return last[same..];
    }

    [GeneratedRegex(@"(?<![\d\p{L}])(?<prefix>\p{L}*)(?<first>\d{1,9})\s*[-\u2013]+\s*(?<lastPrefix>\p{L}*)(?<last>\d{1,9})(?![\d\p{L}])|(?<=\p{L}|\d)\s*[-\u2013]\s*(?=[\p{L}\d])", RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
