using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>A picture of the document, as content streams paint it (ISO 32000-1, 8.8).</summary>
/// <param name="ResourceName">Name in resource dictionaries.</param>
/// <param name="Id">Its external object.</param>
/// <param name="Width">Its width in its own space, in points: 1 for images (8.9.5).</param>
/// <param name="Height">Its height in its own space, in points: 1 for images.</param>
internal sealed record EmbeddedPicture(string ResourceName, ObjectId Id, double Width, double Height);
