using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>The author's own picture on a printed cover.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="IsWhole">True where it covers the whole sheet, false for the front alone.</param>
/// <param name="Span">Where it is named.</param>
public sealed record PlacedArt(Picture Picture, bool IsWhole, SourceSpan Span);
