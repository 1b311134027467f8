using System.Globalization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Finds a paragraph's first letter with the punctuation around it (CSS Pseudo-Elements 4, section 2.2) and gives it its style.</summary>
internal static class FirstLetter
{
    /// <summary>Applies the style of <c>::first-letter</c>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="style">Style of the pseudo-element.</param>
    /// <param name="styles">Makes inline styles.</param>
    /// <returns>The paragraph with its initial, or with one run more.</returns>
    public static ParagraphText Apply(ParagraphText text, ComputedStyle style, InlineStyles styles)
    {
        var (start, end) = Find(text.Text);
        if (end == start)
        {
            return text;
        }

        var run = text.RunAt(start);
        var nested = styles.Nest(style, run.Style);
        nested = InlineBox.Has(style) ? nested with { Box = new InlineBox(nested, Length.Zero) } : nested;
        if (style.InitialLetterLines > 1 && start == 0)
        {
            return text with { Initial = new Initial(text.Text[..end], nested, style.InitialLetterLines, text.SpanAt(0)) };
        }

        return text with { Runs = [.. Split(text.Runs, start, end, nested)] };
    }

    private static (int Start, int End) Find(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var letter = start;
        while (letter < text.Length && IsPunctuation(text[letter]))
        {
            letter++;
        }

        if (letter == text.Length || !char.IsLetterOrDigit(text, letter))
        {
            return (start, start);
        }

        var end = letter + StringInfo.GetNextTextElementLength(text, letter);
        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation)
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsPunctuation(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;

    private static IEnumerable<TextRun> Split(TextRun[] runs, int start, int end, InlineStyle style)
    {
        foreach (var run in runs)
        {
            if (run.End <= start || run.Start >= end)
            {
                yield return run;
                continue;
            }

            foreach (var (from, to) in ((int, int)[])[(run.Start, start), (start, end), (end, run.End)])
            {
                var (left, right) = (Math.Max(from, run.Start), Math.Min(to, run.End));
                if (left < right)
                {
                    yield return run with { Start = left, End = right, Style = left >= start && right <= end ? style : run.Style };
                }
            }
        }
    }
}
