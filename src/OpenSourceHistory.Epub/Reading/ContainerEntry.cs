namespace OpenSourceHistory.Epub.Reading;

/// <summary>A file of a container, as the container's directory has it.</summary>
/// <param name="Path">Its path as written; nobody has checked it.</param>
/// <param name="Size">Bytes that it says it unpacks to.</param>
/// <param name="PackedSize">Bytes that it takes in the container.</param>
internal sealed record ContainerEntry(string Path, long Size, long PackedSize);
