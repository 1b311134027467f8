using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>The citations and the bibliography of a text.</summary>
/// <param name="Citations">One text for each cluster, in their order.</param>
/// <param name="Bibliography">The sources cited; null where the style has no bibliography.</param>
public sealed record CitedText(ValueList<FormattedText> Citations, Bibliography? Bibliography);
