namespace OpenSourceHistory.Core.Archives;

/// <summary>A file of an archive, as the archive's directory has it.</summary>
/// <param name="Path">Its path as written; nobody has checked it.</param>
/// <param name="Size">Bytes that it says it unpacks to.</param>
/// <param name="PackedSize">Bytes that it takes in the archive.</param>
public sealed record PackedFile(string Path, long Size, long PackedSize);
