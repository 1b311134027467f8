using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JpegLibrary;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Takes blocks of eight by eight numbers of one component and lays them out as rows of samples.</summary>
/// <param name="columns">Samples of a row.</param>
/// <param name="rows">Rows.</param>
/// <param name="components">Numbers of a sample.</param>
internal sealed class SampleWriter(int columns, int rows, int components) : JpegBlockOutputWriter
{
    private const int Side = 8;

    /// <summary>The rows, a byte for each number.</summary>
    public byte[] Samples { get; } = new byte[(long)columns * rows * components];

    /// <inheritdoc/>
    public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
    {
        var block = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef(in blockRef), Side * Side);
        var (width, height) = (Math.Min(Side, columns - x), Math.Min(Side, rows - y));
        for (var row = 0; row < height; row++)
        {
            var at = ((((y + row) * columns) + x) * components) + componentIndex;
            for (var column = 0; column < width; column++, at += components)
            {
                Samples[at] = (byte)Math.Clamp((int)block[(row * Side) + column], 0, 255);
            }
        }
    }
}
