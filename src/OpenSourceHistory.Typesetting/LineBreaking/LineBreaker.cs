using OpenSourceHistory.Core.Text;
using static OpenSourceHistory.Typesetting.LineBreaking.BreakOpportunity;
using static OpenSourceHistory.Typesetting.LineBreaking.LineBreakClass;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// Finds line breaking opportunities by the rules of UAX #14 for Unicode 17.0. The rules look at classes only, but for the width of what stands around
/// a quotation mark, so that callers can tailor the class of a character by its language or by what it stands for.
/// </summary>
internal static class LineBreaker
{
    /// <summary>Gives each code unit its class; the second half of a surrogate pair is CM, so that it stays with the first.</summary>
    /// <param name="text">Text.</param>
    /// <param name="classes">Receives the classes.</param>
    public static void Classify(ReadOnlySpan<char> text, Span<LineBreakClass> classes)
    {
        var table = LineBreakTable.Shared;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                classes[i] = table.ClassOf(char.ConvertToUtf32(unit, text[i + 1]));
                classes[++i] = CM;
                continue;
            }

            classes[i] = table.ClassOf(unit);
        }
    }

    /// <summary>Finds where lines may and must end.</summary>
    /// <param name="text">Text.</param>
    /// <param name="classes">Class of each code unit.</param>
    /// <param name="breaks">Receives, at each code unit, whether a line may end before it; one longer than the text.</param>
    public static void Find(ReadOnlySpan<char> text, ReadOnlySpan<LineBreakClass> classes, Span<BreakOpportunity> breaks)
    {
        breaks[0] = Prohibited;
        var state = new LineBreakState();
        for (var i = 0; i < classes.Length; i++)
        {
            breaks[i] = classes[i] switch
            {
                AL => state.Step(AL),
                QU => state.Step(QU, isTied: true),
                QI or QF => state.Step(classes[i], NextBase(classes, i, 1), isTied: !IsBetweenWide(text, classes, i)),
                PO or PR or NU or SP or CM => state.Step(classes[i]),
                var current => state.Step(current, NextBase(classes, i, 1), NextBase(classes, i, 2)),
            };
        }

        breaks[classes.Length] = Mandatory;
    }

    // The rules look past marks.
    private static LineBreakClass NextBase(ReadOnlySpan<LineBreakClass> classes, int index, int count)
    {
        for (; count > 0; count--)
        {
            index = Next(classes, index);
        }

        return index < classes.Length ? classes[index] : None;
    }

    private static int Next(ReadOnlySpan<LineBreakClass> classes, int index)
    {
        for (index++; index < classes.Length && classes[index] is CM or ZJ;)
        {
            index++;
        }

        return index;
    }

    // LB19a
    private static bool IsBetweenWide(ReadOnlySpan<char> text, ReadOnlySpan<LineBreakClass> classes, int index)
    {
        var before = index - 1;
        while (before > 0 && classes[before] is CM or ZJ)
        {
            before--;
        }

        var after = Next(classes, index);
        return before >= 0 && after < text.Length && IsWide(text, before) && IsWide(text, after);
    }

    private static bool IsWide(ReadOnlySpan<char> text, int index)
    {
        var c = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
        return EastAsianWidth.IsHalfWidth(c) || EastAsianWidth.ColumnsOf(c) == 2;
    }
}
