using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph broken by total fit.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Paragraph">What was broken.</param>
/// <param name="Ends">The ends of its lines, the paragraph's start in front of them.</param>
internal sealed record BrokenParagraph(ValueList<LineBox> Lines, PreparedParagraph Paragraph, LineEnd[] Ends) : SetParagraph(Lines)
{
    /// <inheritdoc/>
    public override Line Paint(int line, LineBuilder builder)
    {
        var plan = Paragraph.Shape.PlanOf(line, Ends[line + 1].Kind);
        var painted = builder.Build(Paragraph, Ends[line], Ends[line + 1], plan, Lines[line].Baseline);
        return line == 0 && Paragraph.Shape.DropCap is { } cap ? cap.PlaceOn(painted, Lines[0].Baseline) : painted;
    }
}
