namespace OpenSourceHistory.Pdf.FileStructure;

/// <summary>An indirect object (ISO 32000-1, 7.3.10).</summary>
/// <param name="Body">Its value; the dictionary where it is a stream.</param>
/// <param name="Stream">The stream's bytes as written, or null.</param>
internal sealed record IndirectObject(byte[] Body, ReadOnlyMemory<byte>? Stream);
