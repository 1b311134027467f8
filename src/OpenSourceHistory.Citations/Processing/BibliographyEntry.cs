using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>One source in a bibliography.</summary>
/// <param name="Source">The source.</param>
/// <param name="Text">Its description; empty where the style makes nothing of the source.</param>
public sealed record BibliographyEntry(Source Source, FormattedText Text);
