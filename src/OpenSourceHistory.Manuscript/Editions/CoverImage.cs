namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>A picture that covers the front, or the whole sheet.</summary>
/// <param name="Path">Its path for the workspace.</param>
/// <param name="IsWhole">True where it covers back, spine and front, bleed included; false for the front alone.</param>
/// <param name="Span">Where it is named.</param>
public sealed record CoverImage(string Path, bool IsWhole, SourceSpan Span);
