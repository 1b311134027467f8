using System.Buffers;
using System.Globalization;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Finds where a paragraph's text may break: UAX #14, tailored as books in Latin script are set.</summary>
internal static class BreakFinder
{
    private static readonly SearchValues<char> s_tailored = SearchValues.Create("\u2014\u2013\u2010-/.,+\\$%");

    /// <summary>Finds the opportunities.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>For each offset, whether a line may end before it; one longer than the text.</returns>
    public static BreakOpportunity[] Find(ParagraphText paragraph)
    {
        var text = paragraph.Text;
        var classes = new LineBreakClass[text.Length];
        foreach (ref readonly var run in paragraph.Runs.AsSpan())
        {
            Classify(paragraph, run, classes.AsSpan(run.Start, run.End - run.Start));
            if (run.Style.IsNoteCall)
            {
                classes.AsSpan(run.Start, run.End - run.Start).Fill(LineBreakClass.CM); // part of what it stands behind
            }
        }

        ClassifyObjects(paragraph.Objects, classes);
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, classes, breaks);
        KeepGaps(paragraph.Objects, breaks);
        Tailor(paragraph, breaks);
        BreakBehindSpaces(paragraph, classes, breaks);
        Discourage(paragraph, breaks);
        Hold(paragraph, breaks);
        BreakAnywhere(paragraph, breaks);
        HoldBoxes(paragraph.Objects, breaks);
        return breaks;
    }

    private static void Classify(ParagraphText paragraph, in TextRun run, Span<LineBreakClass> classes)
    {
        var text = paragraph.Text.AsSpan(run.Start, run.End - run.Start);
        var style = run.Style.Style;
        LineBreaker.Classify(text, classes);
        if (run.Style.IsHan || style.WordBreak != WordBreak.Normal)
        {
            var marks = paragraph.HanMarks.Length == 0 ? [] : paragraph.HanMarks.AsSpan(run.Start, text.Length);
            HanClasses.Tailor(text, marks, run.Style.IsHan, style.LineBreak, style.WordBreak, classes);
        }
    }

    private static void ClassifyObjects(InlineObject[] objects, LineBreakClass[] classes)
    {
        for (var i = 0; i < objects.Length; i++)
        {
            var offset = objects[i].Offset;
            classes[offset] = objects[i] switch
            {
                InlineLeader => LineBreakClass.GL,
                InlineGap => LineBreakClass.CM,
                InlineBoxStart or InlineBoxEnd => LineBreakClass.ID, // CSS Text 3, section 5.1: as an ideograph
                _ => LineBreakClass.AL,
            };
            if (IsBoxBehindGap(objects, i))
            {
                classes[offset - 1] = LineBreakClass.ID;
            }
        }
    }

    // The margin in front of an inline block goes with it.
    private static bool IsBoxBehindGap(InlineObject[] objects, int index) =>
        objects[index] is InlineBoxStart start && index > 0 && objects[index - 1] is InlineGap gap && gap.Offset == start.Offset - 1;

    // What stands in front of an element's text goes with it, and so does what stands behind (CSS Text 3, section 5.1).
    private static void KeepGaps(InlineObject[] objects, BreakOpportunity[] breaks)
    {
        for (var i = objects.Length - 1; i >= 0; i--)
        {
            if (objects[i] is InlineGap { IsStart: true } gap && gap.Offset > 0)
            {
                Move(breaks, gap.Offset + 1, gap.Offset);
            }
        }

        foreach (var item in objects)
        {
            if (item is InlineGap { IsStart: false } gap)
            {
                Move(breaks, gap.Offset, gap.Offset + 1);
            }
        }
    }

    private static void Move(BreakOpportunity[] breaks, int from, int to)
    {
        if (breaks[from] == BreakOpportunity.Allowed)
        {
            (breaks[from], breaks[to]) = (BreakOpportunity.Prohibited, breaks[to] == BreakOpportunity.Mandatory ? breaks[to] : BreakOpportunity.Allowed);
        }
    }

    private static void HoldBoxes(InlineObject[] objects, BreakOpportunity[] breaks)
    {
        var (depth, first) = (0, 0);
        for (var i = 0; i < objects.Length; i++)
        {
            if (objects[i] is InlineBoxStart start)
            {
                first = depth++ > 0 ? first : IsBoxBehindGap(objects, i) ? start.Offset : start.Offset + 1;
            }
            else if (objects[i] is InlineBoxEnd end && --depth == 0)
            {
                for (var at = first; at <= end.Offset; at++)
                {
                    Forbid(breaks, at);
                }
            }
        }
    }

    // UAX #14, LB13 keeps signs that end a phrase with what stands before them, even over spaces. In code they begin words (:name, .map, /usr), and so they do in
    // text where a word follows them; and where spaces are preserved a line may end behind them all (CSS Text 3, section 4.1.3).
    private static void BreakBehindSpaces(ParagraphText paragraph, LineBreakClass[] classes, BreakOpportunity[] breaks)
    {
        var text = paragraph.Text;
        foreach (ref readonly var run in paragraph.Runs.AsSpan())
        {
            var isCode = run.Style.IsCode || (run.Style.Style is { Wraps: true, WhiteSpaceCollapse: WhiteSpaceCollapse.Preserve });
            for (var at = NextBehindSpace(text, run.Start, run.End); at >= 0; at = NextBehindSpace(text, at + 1, run.End))
            {
                if (breaks[at] == BreakOpportunity.Prohibited && MayBegin(text, at, isCode, classes))
                {
                    breaks[at] = BreakOpportunity.Allowed;
                    if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
                    {
                        Forbid(breaks, at + 1);
                    }
                }
            }
        }
    }

    // Spaces between what is one to the reader, by the language of the text around them.
    private static void Discourage(ParagraphText paragraph, BreakOpportunity[] breaks)
    {
        var text = paragraph.Text;
        foreach (ref readonly var run in paragraph.Runs.AsSpan())
        {
            if (run.Style.IsCode || run.Style.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.Preserve)
            {
                continue;
            }

            var rules = run.Style.Shaper.NoBreakRules;
            var end = Math.Min(run.End, text.Length - 1);
            for (var space = run.Start; space < end; space++)
            {
                var next = text.AsSpan(space, end - space).IndexOf(' ');
                if (next < 0)
                {
                    break;
                }

                space += next;
                if (breaks[space + 1] == BreakOpportunity.Allowed && rules.Hold(text, space))
                {
                    breaks[space + 1] = BreakOpportunity.Averse;
                }
            }
        }
    }

    private static int NextBehindSpace(string text, int from, int end)
    {
        var first = Math.Max(0, from - 1);
        var at = first < end - 1 ? text.AsSpan(first, end - 1 - first).IndexOf(' ') : -1;
        return at < 0 ? -1 : first + at + 1;
    }

    private static bool MayBegin(string text, int at, bool isCode, LineBreakClass[] classes) => classes[at] switch
    {
        LineBreakClass.IS or LineBreakClass.SY => isCode || (at + 1 < text.Length && char.IsLetter(text[at + 1])),
        LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.EX => isCode,
        _ => false,
    };

    private static void Tailor(ParagraphText paragraph, BreakOpportunity[] breaks)
    {
        var text = paragraph.Text;
        for (var i = text.AsSpan().IndexOfAny(s_tailored); i >= 0 && i < text.Length;)
        {
            if (paragraph.HanMarks.Length == 0 || !paragraph.HanMarks[i])
            {
                TailorAt(text, i, breaks);
            }

            var next = text.AsSpan(i + 1).IndexOfAny(s_tailored);
            i = next < 0 ? text.Length : i + 1 + next;
        }
    }

    private static void TailorAt(string text, int i, BreakOpportunity[] breaks)
    {
        var before = i > 0 ? text[i - 1] : ' ';
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        switch (text[i])
        {
            case '\u2014' or '\u2013':
                TailorDash(text[i], i, before, after, breaks);
                break;
            case '-' when before is ' ' or '\n' or '\u00A0' or '-' or '(' or '\u201C' or '\u2018' or '\uFFFC': // -option
            case '/' when before is ' ' or '\n' or '/' or '\uFFFC': // /usr/bin
            case '/' when Han.IsIdeograph(before) && Han.IsIdeograph(after): // GB/T 15834-2011: no solidus ends a line
            case '-' or '\u2010' or '/' when IsLone(text, i, -1) || IsLone(text, i, 1): // e-commerce, TPC-C, I/O
            case '.' or ',' when char.IsAsciiDigit(after): // .5
            case '+' or '\\' or '$' or '%' when after == text[i]: // C++
                Forbid(breaks, i + 1);
                break;
            default:
                break;
        }
    }

    // A single letter or figure that a break would leave alone.
    private static bool IsLone(string text, int sign, int step)
    {
        var count = 0;
        for (var i = sign + step; i >= 0 && i < text.Length && count < 2 && char.IsLetterOrDigit(text[i]); i += step)
        {
            count++;
        }

        return count == 1;
    }

    // A dash ends a line and never begins one; where it opens a speech it stays with the word.
    private static void TailorDash(char dash, int i, char before, char after, BreakOpportunity[] breaks)
    {
        var isSpaced = before is ' ' or '\u00A0' && after == ' ';
        if (before is not (' ' or '\n') || (isSpaced && i > 0))
        {
            Forbid(breaks, i);
        }

        if (before is ' ' or '\n' or '\u201C' or '\u2018' or '(' && after != ' ')
        {
            Forbid(breaks, i + 1);
        }
        else if (dash == '\u2014' && after is '\u201C' or '\u2018' or '(')
        {
            breaks[i + 1] = BreakOpportunity.Allowed;
        }
    }

    private static void Forbid(BreakOpportunity[] breaks, int at)
    {
        if (breaks[at] == BreakOpportunity.Allowed)
        {
            breaks[at] = BreakOpportunity.Prohibited;
        }
    }

    // line-break: anywhere takes no notice of what stands on both sides (CSS Text 4, section 5.3).
    private static void BreakAnywhere(ParagraphText paragraph, BreakOpportunity[] breaks)
    {
        var text = paragraph.Text;
        foreach (ref readonly var run in paragraph.Runs.AsSpan())
        {
            var isAnywhere = run.Style.Style is { LineBreak: LineBreakStrictness.Anywhere, Wraps: true } && !run.Style.IsNoteCall;
            for (var i = Math.Max(1, run.Start); i < run.End && isAnywhere; i++)
            {
                if (breaks[i] == BreakOpportunity.Prohibited && text[i] is not (' ' or '\n') && !IsWithinCluster(text, i))
                {
                    breaks[i] = BreakOpportunity.Allowed;
                }
            }
        }
    }

    private static bool IsWithinCluster(string text, int at) => char.IsLowSurrogate(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Where white-space forbids wrapping, and before note calls whatever stands there.
    private static void Hold(ParagraphText paragraph, BreakOpportunity[] breaks)
    {
        foreach (ref readonly var run in paragraph.Runs.AsSpan())
        {
            if (run.Style.IsNoteCall)
            {
                Forbid(breaks, run.Start);
            }

            if (!run.Style.Style.Wraps)
            {
                for (var i = run.Start + 1; i < run.End; i++)
                {
                    Forbid(breaks, i);
                }
            }
        }
    }
}
