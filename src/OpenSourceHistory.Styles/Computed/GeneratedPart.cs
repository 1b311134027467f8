using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.Computed;

/// <summary>What one pseudo-element makes.</summary>
/// <param name="Content">The content.</param>
/// <param name="Style">Its style.</param>
public sealed record GeneratedPart(ValueList<ContentItem> Content, ComputedStyle Style);
