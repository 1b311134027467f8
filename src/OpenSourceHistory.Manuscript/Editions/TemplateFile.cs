namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>A press's Word file whose styles and pages an edition is to have.</summary>
/// <param name="Path">Its path for the workspace.</param>
/// <param name="Span">Where it is named.</param>
public sealed record TemplateFile(string Path, SourceSpan Span);
