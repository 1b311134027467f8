namespace OpenSourceHistory.Epub.Container;

/// <summary>A file of the container.</summary>
/// <param name="Path">Path from the container's root, with forward slashes.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="IsStored">True where it is stored as it is, because it is compressed already or has to be readable in place.</param>
internal sealed record OcfEntry(string Path, ReadOnlyMemory<byte> Data, bool IsStored = false);
