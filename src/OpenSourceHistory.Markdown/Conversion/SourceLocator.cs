namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>A place in a source.</summary>
/// <param name="Label">What it counts, a label of the Citation Style Language; null for pages that are not called so.</param>
/// <param name="Text">Its numbers, with hyphens for ranges; null where braces say that there is none.</param>
internal sealed record SourceLocator(string? Label, string? Text);
