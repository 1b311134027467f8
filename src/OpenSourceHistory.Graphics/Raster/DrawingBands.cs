using System.Runtime.InteropServices;
using OpenSourceHistory.Graphics.Raster.Jpeg;
using SkiaSharp;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>A drawing painted band by band, each over the one before.</summary>
/// <param name="painter">Paints the drawing.</param>
internal sealed class DrawingBands(DrawingPainter painter) : IPixelBands, IDisposable
{
    private readonly SKBitmap _band = painter.MakeBitmap(64);

    /// <inheritdoc/>
    public int Width => painter.Width;

    /// <inheritdoc/>
    public int Height => painter.Height;

    /// <inheritdoc/>
    public int BandHeight => _band.Height;

    /// <inheritdoc/>
    public ReadOnlySpan<uint> BandFrom(int top)
    {
        painter.Paint(_band, top);
        return MemoryMarshal.Cast<byte, uint>(_band.GetPixelSpan());
    }

    /// <inheritdoc/>
    public void Dispose() => _band.Dispose();
}
