using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph ready to be broken.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Segments">Its boxes and glue.</param>
/// <param name="Breakpoints">Its legal breakpoints.</param>
internal sealed record PreparedParagraph(ParagraphText Text, List<Segment> Segments, List<Breakpoint> Breakpoints);
