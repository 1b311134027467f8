using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph broken by total fit.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Paragraph">What was broken.</param>
/// <param name="Ends">The ends of its lines, the paragraph's start in front of them.</param>
internal sealed record BrokenParagraph(ValueList<LineBox> Lines, PreparedParagraph Paragraph, LineEnd[] Ends) : SetParagraph(Lines)
{
    /// <summary>True where no word had to be torn apart, and no line sticks out of the measure.</summary>
    public bool IsWhole { get; init; }

    /// <summary>A paragraph with its lines.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="breakpoints">Its breakpoints.</param>
    /// <param name="chosen">Index of the breakpoint at the end of each line.</param>
    public static BrokenParagraph At(PreparedParagraph paragraph, Breakpoint[] breakpoints, int[] chosen)
    {
        var ends = LineEnd.Of(breakpoints, chosen);
        return new BrokenParagraph(new LineMeasurer(paragraph).Measure(ends), paragraph, ends) { Findings = ParagraphFindings.Of(paragraph, ends) };
    }

    /// <inheritdoc/>
    public override SetParagraph? WithLines(int lines)
    {
        if (lines == Lines.Count)
        {
            return this;
        }

        var breakpoints = Paragraph.Breakpoints();
        var settings = Paragraph.Shape.SettingsFor(Paragraph.Shape.Measure);
        return TotalFit.Choose(breakpoints, breakpoints.Length, settings, lines) is { } fit ? At(Paragraph, breakpoints, fit.Breaks) : null;
    }

    /// <inheritdoc/>
    public override PaintedLine Paint(int line, LineBuilder builder)
    {
        var plan = Paragraph.Shape.PlanOf(line, Ends[line + 1].Kind);
        var painted = builder.Build(Paragraph, Ends[line], Ends[line + 1], plan, Lines[line].Baseline);
        return line == 0 && Paragraph.Shape.DropCap is { } cap ? cap.PlaceOn(painted, Lines[0].Baseline) : painted;
    }
}
