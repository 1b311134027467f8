using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Pdf.Fonts;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>The fonts and pictures that pages may name.</summary>
/// <param name="Fonts">Fonts by face.</param>
/// <param name="Pictures">Pictures; those that could not be embedded are missing.</param>
internal sealed record DocumentResources(
    IReadOnlyDictionary<FontFace, EmbeddedFont> Fonts,
    IReadOnlyDictionary<Picture, EmbeddedPicture> Pictures);
