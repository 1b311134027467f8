using static OpenSourceHistory.Typesetting.LineBreaking.BreakOpportunity;
using static OpenSourceHistory.Typesetting.LineBreaking.LineBreakClass;

namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// Finds line breaking opportunities by the rules of UAX #14 for Unicode 15.0, numbers as in its section 8.2, example 7. The rules look at
/// classes only, so that callers can tailor the class of a character by its language or by what it stands for.
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
    /// <param name="classes">Class of each code unit.</param>
    /// <param name="breaks">Receives, at each code unit, whether a line may end before it; one longer than the text.</param>
    public static void Find(ReadOnlySpan<LineBreakClass> classes, Span<BreakOpportunity> breaks)
    {
        breaks[0] = Prohibited;
        var state = new LineBreakState();
        for (var i = 0; i < classes.Length; i++)
        {
            var next = classes[i] is OP or OE or HY && i + 1 < classes.Length ? NextBase(classes, i + 1) : None;
            breaks[i] = state.Step(classes[i], next);
        }

        breaks[classes.Length] = Mandatory;
    }

    // LB25 looks past marks for a digit behind an opening sign.
    private static LineBreakClass NextBase(ReadOnlySpan<LineBreakClass> classes, int index)
    {
        while (index < classes.Length && classes[index] is CM or ZJ)
        {
            index++;
        }

        return index < classes.Length ? classes[index] : None;
    }
}
