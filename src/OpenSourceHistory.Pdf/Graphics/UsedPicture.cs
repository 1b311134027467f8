using OpenSourceHistory.Graphics;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>A picture of the document.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Span">The manuscript's place of its first use.</param>
internal sealed record UsedPicture(Picture Picture, SourceSpan Span);
