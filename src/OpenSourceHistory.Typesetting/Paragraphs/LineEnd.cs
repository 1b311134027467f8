using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>What a chosen breakpoint says of the lines on both sides of it. Hangs are scaled points.</summary>
/// <param name="Kind">What the line ends with.</param>
/// <param name="Segment">Index of the segment with which, or in which, the next line starts.</param>
/// <param name="TextOffset">Offset in the paragraph's text of the first character of the next line.</param>
/// <param name="EndHang">What hangs out of the measure at the end of the line.</param>
/// <param name="StartHang">What hangs out of it at the start of the next line.</param>
internal readonly record struct LineEnd(BreakKind Kind, int Segment, int TextOffset, long EndHang, long StartHang)
{
    /// <summary>The ends of a paragraph's lines, its start in front of them.</summary>
    /// <param name="breakpoints">The paragraph's breakpoints.</param>
    /// <param name="chosen">Index of the breakpoint at the end of each line.</param>
    public static LineEnd[] Of(ReadOnlySpan<Breakpoint> breakpoints, int[] chosen)
    {
        var ends = new LineEnd[chosen.Length + 1];
        for (var i = 0; i < ends.Length; i++)
        {
            ref readonly var at = ref breakpoints[i == 0 ? 0 : chosen[i - 1]];
            ends[i] = new LineEnd(at.Kind, at.Segment, at.TextOffset, at.EndHang, at.StartHang);
        }

        return ends;
    }
}
