using OpenSourceHistory.Typesetting.Buffers;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph ready to be broken at any of its breakpoints, which are made from it anew where it is broken again.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Segments">Its boxes and glue.</param>
/// <param name="Opportunities">For each offset of the text, whether a line may end before it; one longer than the text.</param>
/// <param name="Shape">Where its lines stand.</param>
internal sealed record PreparedParagraph(ParagraphText Text, Segment[] Segments, BreakOpportunity[] Opportunities, ParagraphShape Shape)
{
    /// <summary>Its legal breakpoints: first the paragraph's start, last its end. Whoever asks leaves their storage to the next.</summary>
    public PooledList<Breakpoint> Breakpoints() => BreakpointBuilder.Build(Text, Segments, Opportunities, Shape.Measure, Shape);
}
