namespace OpenSourceHistory.Core.Archives;

/// <summary>A file in a ZIP archive.</summary>
/// <param name="Path">Path from the root of the archive, with slashes.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="IsStored">True where compressing it is no use, as with pictures, or not allowed.</param>
public sealed record ArchiveEntry(string Path, ReadOnlyMemory<byte> Data, bool IsStored = false);
