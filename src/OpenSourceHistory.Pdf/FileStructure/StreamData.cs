using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>The bytes of a stream (ISO 32000-1, 7.3.8) and the filter that they went through.</summary>
/// <param name="Bytes">The bytes as written.</param>
/// <param name="Filter">Name of the filter that decodes them, or null.</param>
internal sealed record StreamData(ReadOnlyMemory<byte> Bytes, string? Filter)
{
    /// <summary>Bytes compressed with Flate.</summary>
    /// <param name="bytes">The bytes.</param>
    public static StreamData Compress(ReadOnlySpan<byte> bytes) => new(Flate.Compress(bytes), "FlateDecode");
}
