using OpenSourceHistory.Graphics.Raster;
using OpenSourceHistory.Pdf.FileStructure;

namespace OpenSourceHistory.Pdf.Graphics;

/// <summary>Embeds JPEG files as they are (ISO 32000-1, 7.4.8).</summary>
internal static class JpegImage
{
    /// <summary>Makes a JPEG file ready for embedding.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The image, or null where the file is damaged or of a kind that PDF does not know.</returns>
    public static EncodedImage? Encode(ReadOnlyMemory<byte> file)
    {
        var header = JpegHeader.Read(file.Span);
        var space = header?.Components switch { 1 => "DeviceGray", 3 => "DeviceRGB", 4 => "DeviceCMYK", _ => null };
        return header is null || space is null
            ? null
            : new EncodedImage(header.Width, header.Height, space, header.BitsPerComponent, new StreamData(file, "DCTDecode"))
            {
                IsInverted = header is { Components: 4, HasAdobeMarker: true },
            };
    }
}
