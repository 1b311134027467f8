using System.Globalization;
using System.Text.RegularExpressions;
using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Ranges of pages as the style abbreviates them (CSL 1.0.2, appendix V).</summary>
internal static partial class PageRanges
{
    /// <summary>Pages with their ranges in the style's form. A hyphen behind a backslash stays a hyphen.</summary>
    public static string Format(string pages, StyleContext style)
    {
        var delimiter = style.Locale.Text("page-range-delimiter") ?? "\u2013";
        var arabic = Arabic().Replace(pages, match => Range(match, style.Style.PageRangeFormat, delimiter));
        return Roman().Replace(arabic, match => match.Groups["first"].Value + delimiter + match.Groups["last"].Value)
            .Replace(" & ", $" {style.Locale.AndSymbol} ", StringComparison.Ordinal)
            .Replace("\\-", "-", StringComparison.Ordinal);
    }

    private static string Range(Match match, PageRangeFormat format, string delimiter)
    {
        var (prefix, first, last) = (match.Groups["prefix"].Value, match.Groups["first"].Value, match.Groups["last"].Value);
        if (match.Groups["lastPrefix"].Value != prefix)
        {
            return match.Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        }

        // "1234-56" says 1256 in short; "12-5" is no range of pages.
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        var isRange = string.CompareOrdinal(full, first) >= 0 && full.Length == first.Length;
        var end = format == PageRangeFormat.AsGiven ? prefix + last
            : !isRange || format == PageRangeFormat.Expanded ? prefix + full
            : Shortened(first, full, format);
        return prefix + first + delimiter + end;
    }

    private static string Shortened(string first, string last, PageRangeFormat format) => format switch
    {
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

    [GeneratedRegex(
        @"(?<![\d\p{L}\-\u2013])(?<prefix>(\d*\p{L}+)?)(?<first>\d{1,9})\s*[-\u2013]+\s*"
        + @"(?<lastPrefix>(\d*\p{L}+)?)(?<last>\d{1,9})(?![\d\p{L}\-\u2013])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"(?<![\d\p{L}])(?<first>[ivxlcdm]+)\s*[-\u2013]\s*(?<last>[ivxlcdm]+)(?![\d\p{L}])", RegexOptions.ExplicitCapture)]
    private static partial Regex Roman();
}
