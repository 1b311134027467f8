namespace OpenSourceHistory.Epub.Inspection;

/// <summary>A font of the publication.</summary>
/// <param name="Path">Path in the container.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="ByteCount">Its size, unpacked.</param>
public sealed record FontResource(string Path, string MediaType, long ByteCount);
