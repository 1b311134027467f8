namespace OpenSourceHistory.Graphics.Raster;

/// <summary>A raster picture as samples, eight bits each, in rows from the top without padding.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">1 for grey, 3 for sRGB.</param>
/// <param name="Samples">Width x Height x Components samples, not multiplied by alpha.</param>
/// <param name="Alpha">Width x Height samples, 0 clear; null where every pixel is opaque.</param>
public sealed record DecodedImage(int Width, int Height, int Components, byte[] Samples, byte[]? Alpha);
