using System.Buffers.Binary;
using OpenSourceHistory.Core.Fingerprints;

namespace OpenSourceHistory.Graphics.Raster;

/// <summary>What a PNG file says of itself (PNG, third edition).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="BitDepth">Bits a sample.</param>
/// <param name="ColorType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="IsInterlaced">True for Adam7.</param>
/// <param name="DotsPerInchX">Horizontal resolution from <c>pHYs</c>, or 0.</param>
/// <param name="DotsPerInchY">Vertical resolution from <c>pHYs</c>, or 0.</param>
public sealed record PngHeader(int Width, int Height, int BitDepth, int ColorType, bool IsInterlaced, double DotsPerInchX, double DotsPerInchY)
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;
    private const double InchesPerMetre = 39.370078740157481;

    /// <summary>The first bytes of every PNG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header and checks that the file is whole: every chunk's checksum, and its end.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The header, or null where the file is damaged or cut short.</returns>
    public static PngHeader? Read(ReadOnlySpan<byte> file)
    {
        PngHeader? header = null;
        var hasPixels = false;
        var at = SignatureLength;
        while (file.StartsWith(Signature) && TryReadChunk(file, at, out var type, out var body))
        {
            if (header is null && !type.SequenceEqual("IHDR"u8))
            {
                return null;
            }

            header ??= ReadHeader(body);
            header = header is not null && type.SequenceEqual("pHYs"u8) ? header.WithResolution(body) : header;
            hasPixels |= type.SequenceEqual("IDAT"u8);
            if (header is null || type.SequenceEqual("IEND"u8))
            {
                return hasPixels ? header : null;
            }

            at += body.Length + ChunkOverhead;
        }

        return null;
    }

    private static bool TryReadChunk(ReadOnlySpan<byte> file, int at, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> body)
    {
        type = body = default;
        if (at + ChunkOverhead > file.Length)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        if (length > file.Length - at - ChunkOverhead)
        {
            return false;
        }

        type = file.Slice(at + 4, 4);
        body = file.Slice(at + 8, (int)length);
        return CyclicRedundancyCheck.Of(file.Slice(at + 4, (int)length + 4)) == BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + (int)length)..]);
    }

    private static PngHeader? ReadHeader(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13)
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
        var isKnown = body[8] is 1 or 2 or 4 or 8 or 16 && body[9] is 0 or 2 or 3 or 4 or 6;
        return width > 0 && height > 0 && isKnown ? new PngHeader(width, height, body[8], body[9], body[12] == 1, 0, 0) : null;
    }

    private PngHeader WithResolution(ReadOnlySpan<byte> body)
    {
        const byte Metre = 1;
        return body.Length == 9 && body[8] == Metre
            ? this with
            {
                DotsPerInchX = BinaryPrimitives.ReadUInt32BigEndian(body) / InchesPerMetre,
                DotsPerInchY = BinaryPrimitives.ReadUInt32BigEndian(body[4..]) / InchesPerMetre,
            }
            : this;
    }
}
