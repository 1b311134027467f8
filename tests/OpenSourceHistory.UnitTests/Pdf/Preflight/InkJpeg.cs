using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JpegLibrary;

namespace OpenSourceHistory.UnitTests.Pdf.Preflight;

/// <summary>A JPEG picture of four components, all of one colour but for the right half, which is paper.</summary>
internal static class InkJpeg
{
    /// <summary>Encodes a picture.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="paper">The four numbers of the right part.</param>
    /// <param name="isYcck">True where Adobe's marker says that the numbers are YCCK.</param>
    /// <param name="numbers">The four numbers of the colour as they are stored.</param>
    public static byte[] Of(int width, int height, byte[] paper, bool isYcck, byte[] numbers)
    {
        var encoder = new JpegEncoder();
        encoder.SetQuantizationTable(JpegStandardQuantizationTable.ScaleByQuality(JpegStandardQuantizationTable.GetLuminanceTable(JpegElementPrecision.Precision8Bit, 0), 100));
        encoder.SetHuffmanTable(true, 0, JpegStandardHuffmanEncodingTable.GetLuminanceDCTable());
        encoder.SetHuffmanTable(false, 0, JpegStandardHuffmanEncodingTable.GetLuminanceACTable());
        for (byte component = 1; component <= numbers.Length; component++)
        {
            encoder.AddComponent(component, 0, 0, 0, 1, 1);
        }

        encoder.SetInputReader(new Flat(width, height, paper, numbers));
        var output = new ArrayBufferWriter<byte>();
        encoder.SetOutput(output);
        encoder.Encode();
        byte[] marker = isYcck ? [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2] : [];
        return [.. output.WrittenSpan[..2], .. marker, .. output.WrittenSpan[2..]];
    }

    private sealed class Flat(int width, int height, byte[] paper, byte[] numbers) : JpegBlockInputReader
    {
        public override int Width => width;

        public override int Height => height;

        public override void ReadBlock(ref short blockRef, int componentIndex, int x, int y)
        {
            foreach (ref var number in MemoryMarshal.CreateSpan(ref Unsafe.AsRef(ref blockRef), 64))
            {
                number = (x < 8 ? numbers : paper)[componentIndex];
            }
        }
    }
}
