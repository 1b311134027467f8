using System.Buffers.Binary;

namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>
/// Writes pictures of type on flat grounds as baseline JPEG (ITU-T T.81), colours at full resolution. A general encoder keeps such a picture whole
/// in memory three times over; here it passes by in bands, and what is flat costs next to nothing.
/// </summary>
internal static class JpegEncoder
{
    private const int ComponentCount = 3;

    private static readonly byte[] s_start = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0];
    private static readonly byte[] s_end = [0xFF, 0xD9];

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture, at most 65,535 pixels wide and high.</param>
    /// <param name="quality">1 to 100.</param>
    public static byte[] Encode(IPixelBands picture, int quality)
    {
        var (luminance, chrominance) = (QuantizationTable.Luminance(quality), QuantizationTable.Chrominance(quality));
        var symbols = new SymbolList();
        new UnitCoder(luminance, chrominance, symbols).Add(picture);
        HuffmanCode[] codes = [.. Enumerable.Range(0, SymbolList.TableCount).Select(t => new HuffmanCode(symbols.CountsOf(t)))];
        using var output = new MemoryStream();
        output.Write(s_start);
        WriteSegment(output, 0xDB, [0, .. InFileOrder(luminance), 1, .. InFileOrder(chrominance)]);
        WriteSegment(output, 0xC0, FrameOf(picture));
        WriteSegment(output, 0xC4, TablesOf(codes));
        WriteSegment(output, 0xDA, [ComponentCount, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
        var bits = new BitWriter(output);
        symbols.Write(bits, codes);
        bits.Finish();
        output.Write(s_end);
        return output.ToArray();
    }

    private static byte[] InFileOrder(QuantizationTable table)
    {
        var steps = new byte[ForwardTransform.BlockSize];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = table.Steps[QuantizationTable.ZigZag[i]];
        }

        return steps;
    }

    // Eight bits a sample, size, and for each component its name, its resolution and its quantization.
    private static byte[] FrameOf(IPixelBands picture) =>
    [
        8, (byte)(picture.Height >> 8), (byte)picture.Height, (byte)(picture.Width >> 8), (byte)picture.Width,
        ComponentCount, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1,
    ];

    // Tables of steps between blocks are numbered 0x00 and 0x01, those of frequencies 0x10 and 0x11.
    private static byte[] TablesOf(HuffmanCode[] codes)
    {
        using var tables = new MemoryStream();
        for (var table = 0; table < codes.Length; table++)
        {
            tables.WriteByte((byte)(((table & 1) << 4) | (table >> 1)));
            tables.Write(codes[table].WordsByLength);
            tables.Write(codes[table].Symbols);
        }

        return tables.ToArray();
    }

    private static void WriteSegment(Stream output, byte marker, byte[] content)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        output.Write(head);
        output.Write(content);
    }
}
