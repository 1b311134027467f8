using System.Buffers.Binary;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>Reads orientation and resolution from Exif data (Exif 2.32, section 4.6).</summary>
internal static class ExifReader
{
    private const int EntrySize = 12;
    private const int Orientation = 0x0112;
    private const int ResolutionX = 0x011A;
    private const int ResolutionY = 0x011B;
    private const int ResolutionUnit = 0x0128;

    public static JpegHeader Apply(JpegHeader header, ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II"u8);
        var directory = UInt32(tiff, 4, isLittle);
        var count = UInt16(tiff, directory, isLittle);
        var perInch = 1.0;
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + (i * EntrySize);
            var value = UInt16(tiff, entry + 8, isLittle);
            switch (UInt16(tiff, entry, isLittle))
            {
                case Orientation when value is >= 1 and <= 8:
                    header = header with { Orientation = value };
                    break;
                case ResolutionX:
                    x = Rational(tiff, UInt32(tiff, entry + 8, isLittle), isLittle);
                    break;
                case ResolutionY:
                    y = Rational(tiff, UInt32(tiff, entry + 8, isLittle), isLittle);
                    break;
                case ResolutionUnit when value == 3:
                    perInch = 2.54;
                    break;
            }
        }

        return header.DotsPerInchX > 0 ? header : header with { DotsPerInchX = x * perInch, DotsPerInchY = y * perInch };
    }

    private static double Rational(ReadOnlySpan<byte> data, long at, bool isLittle)
    {
        var divisor = UInt32(data, at + 4, isLittle);
        return divisor == 0 ? 0 : UInt32(data, at, isLittle) / (double)divisor;
    }

    private static int UInt16(ReadOnlySpan<byte> data, long at, bool isLittle)
    {
        if (at < 0 || at + 2 > data.Length)
        {
            return 0;
        }

        var bytes = data.Slice((int)at, 2);
        return isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    private static long UInt32(ReadOnlySpan<byte> data, long at, bool isLittle)
    {
        if (at < 0 || at + 4 > data.Length)
        {
            return 0;
        }

        var bytes = data.Slice((int)at, 4);
        return isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
